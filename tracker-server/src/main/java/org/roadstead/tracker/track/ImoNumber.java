package org.roadstead.tracker.track;

/** The number that a hull keeps for life: seven digits, the last of them a check digit. */
final class ImoNumber {
    private static final int LEAST = 1_000_000;
    private static final int MOST = 9_999_999;

    private ImoNumber() {}

    /** True if it is in the range of IMO numbers and its check digit is right. */
    static boolean isValid(int number) {
        if (number < LEAST || number > MOST) {
            return false;
        }
        int sum = 0;
        int rest = number / 10;
        for (int weight = 2; weight <= 7; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 10 == number % 10;
    }
}
