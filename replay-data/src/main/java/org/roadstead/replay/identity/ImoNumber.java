package org.roadstead.replay.identity;

/** IMO ship identification numbers (IMO resolution A.1117(30)): six digits and a check digit. */
public final class ImoNumber {
    private ImoNumber() {}

    /**
     * The whole number of six given digits.
     *
     * @param sixDigits 100000 to 999999
     */
    public static int withCheckDigit(int sixDigits) {
        if (sixDigits < 100_000 || sixDigits > 999_999) {
            throw new IllegalArgumentException("expected six digits, found " + sixDigits);
        }
        int sum = 0;
        int rest = sixDigits;
        for (int weight = 2; weight <= 7; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return sixDigits * 10 + sum % 10;
    }
}
