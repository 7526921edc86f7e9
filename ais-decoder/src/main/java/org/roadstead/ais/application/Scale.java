package org.roadstead.ais.application;

/**
 * From the wire's integer to a value: {@code raw * numerator / denominator + offset}, of so many decimals.
 *
 * @param numerator   positive
 * @param denominator positive
 * @param offset      added after scaling
 * @param decimals    0 to 7, enough to tell any two values apart
 */
public record Scale(long numerator, long denominator, int offset, int decimals) {
    /** 1/600000 degree. */
    public static final Scale DEGREES_FINE = new Scale(1, 600_000, 0, 7);
    /** 1/60000 degree. */
    public static final Scale DEGREES = new Scale(1, 60_000, 0, 7);
    /** 1/10. */
    public static final Scale TENTHS = new Scale(1, 10, 0, 1);
    /** 1/100. */
    public static final Scale HUNDREDTHS = new Scale(1, 100, 0, 2);
    /** 1/2. */
    public static final Scale HALVES = new Scale(1, 2, 0, 1);
    /** 1/20. */
    public static final Scale TWENTIETHS = new Scale(1, 20, 0, 2);

    /** The value in units of its last decimal, rounded to the nearest. */
    public long inLastDecimal(int raw) {
        long power = powerOfTen();
        long product = raw * numerator * power;
        long half = product < 0 ? -denominator / 2 : denominator / 2;
        return (product + half) / denominator + offset * power;
    }

    /** Ten to the number of decimals. */
    public long powerOfTen() {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }

    /** The value. */
    public double value(int raw) {
        return raw * (double) numerator / denominator + offset;
    }
}
