package org.roadstead.tracker.track;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of number an MMSI is, by its digits (ITU-R M.585-9). */
public enum MmsiFormat {
    // @formatter:off
    SHIP(0),
    GROUP(1),
    COAST_STATION(2),
    SAR_AIRCRAFT(3),
    AID_TO_NAVIGATION(2),
    CRAFT(2),
    HANDHELD(1),
    SART(-1),
    MAN_OVERBOARD(-1),
    EPIRB(-1),
    AUTONOMOUS_DEVICE(-1),
    IMPROPER(-1);
    // @formatter:on

    private final int digitsBeforeCountry;

    MmsiFormat(int digitsBeforeCountry) {
        this.digitsBeforeCountry = digitsBeforeCountry;
    }

    /** The nine digits. */
    public static String digits(int mmsi) {
        return String.format(Locale.ROOT, "%09d", mmsi);
    }

    /** The format of a number, whether or not its MID is allocated. */
    public static MmsiFormat of(int mmsi) {
        int first = mmsi / 100_000_000;
        int firstThree = mmsi / 1_000_000;
        if (mmsi < 0 || first > 9) {
            return IMPROPER;
        }
        return switch (firstThree) {
            case 970 -> SART;
            case 972 -> MAN_OVERBOARD;
            case 974 -> EPIRB;
            case 979 -> AUTONOMOUS_DEVICE;
            default -> byLeadingDigits(mmsi, first, firstThree);
        };
    }

    private static MmsiFormat byLeadingDigits(int mmsi, int first, int firstThree) {
        if (first == 9) {
            boolean country = isCountryDigit(firstThree % 10);
            return switch (firstThree / 10) {
                case 99 -> country ? AID_TO_NAVIGATION : IMPROPER;
                case 98 -> country ? CRAFT : IMPROPER;
                default -> IMPROPER;
            };
        }
        if (firstThree == 111) {
            return isCountryDigit(mmsi / 100_000 % 10) ? SAR_AIRCRAFT : IMPROPER;
        }
        if (first == 0) {
            int second = mmsi / 10_000_000;
            if (second == 0) {
                return isCountryDigit(mmsi / 1_000_000) ? COAST_STATION : IMPROPER;
            }
            return isCountryDigit(second) ? GROUP : IMPROPER;
        }
        if (first == 8) {
            return isCountryDigit(mmsi / 10_000_000 % 10) ? HANDHELD : IMPROPER;
        }
        return isCountryDigit(first) ? SHIP : IMPROPER;
    }

    private static boolean isCountryDigit(int digit) {
        return digit >= 2 && digit <= 7;
    }

    /** The three digits that name the country; -1 where the format has none. */
    public int countryDigits(int mmsi) {
        return digitsBeforeCountry < 0
                ? -1
                : Integer.parseInt(digits(mmsi).substring(digitsBeforeCountry, digitsBeforeCountry + 3));
    }

    /** ISO 3166-1 alpha-2 code of the country that gave the number out; null where it names none. */
    public static @Nullable String country(int mmsi) {
        int digits = of(mmsi).countryDigits(mmsi);
        return digits < 0 ? null : MaritimeIdentificationDigits.country(digits);
    }
}
