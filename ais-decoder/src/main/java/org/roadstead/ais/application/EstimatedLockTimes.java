package org.roadstead.ais.application;

/**
 * Estimated lock times: DAC 316, 366, FI 2 (St. Lawrence Seaway AIS data messaging (2002), DAC 316 Canada, 366 USA).
 *
 * @param messageId as sent
 * @param messageMonth 1 to 12; 0 not available
 * @param messageDay 1 to 31; 0 not available
 * @param messageHour 0 to 23; 24 not available
 * @param messageMinute 0 to 59; 60 not available
 * @param vessel up to 15 characters as sent
 * @param lastLocation up to 7 characters as sent
 * @param lastAtaMonth 1 to 12; 0 not available
 * @param lastAtaDay 1 to 31; 0 not available
 * @param lastAtaHour 0 to 23; 24 not available
 * @param lastAtaMinute 0 to 59; 60 not available
 * @param firstLock up to 7 characters as sent
 * @param firstLockEtaMonth 1 to 12; 0 not available
 * @param firstLockEtaDay 1 to 31; 0 not available
 * @param firstLockEtaHour 0 to 23; 24 not available
 * @param firstLockEtaMinute 0 to 59; 60 not available
 * @param secondLock up to 7 characters as sent
 * @param secondLockEtaMonth 1 to 12; 0 not available
 * @param secondLockEtaDay 1 to 31; 0 not available
 * @param secondLockEtaHour 0 to 23; 24 not available
 * @param secondLockEtaMinute 0 to 59; 60 not available
 * @param delay up to 7 characters as sent
 */
public record EstimatedLockTimes(int messageId, int messageMonth, int messageDay, int messageHour, int messageMinute,
        String vessel, String lastLocation, int lastAtaMonth, int lastAtaDay, int lastAtaHour, int lastAtaMinute,
        String firstLock, int firstLockEtaMonth, int firstLockEtaDay, int firstLockEtaHour, int firstLockEtaMinute,
        String secondLock, int secondLockEtaMonth, int secondLockEtaDay, int secondLockEtaHour, int secondLockEtaMinute,
        String delay) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("message_id", messageId, 0, 63);
        out.number("message_month", messageMonth, 1, 12);
        out.number("message_day", messageDay, 1, 31);
        out.number("message_hour", messageHour, 0, 23);
        out.number("message_minute", messageMinute, 0, 59);
        out.text("vessel", vessel.stripLeading());
        out.text("last_location", lastLocation.stripLeading());
        out.number("last_ata_month", lastAtaMonth, 1, 12);
        out.number("last_ata_day", lastAtaDay, 1, 31);
        out.number("last_ata_hour", lastAtaHour, 0, 23);
        out.number("last_ata_minute", lastAtaMinute, 0, 59);
        out.text("first_lock", firstLock.stripLeading());
        out.number("first_lock_eta_month", firstLockEtaMonth, 1, 12);
        out.number("first_lock_eta_day", firstLockEtaDay, 1, 31);
        out.number("first_lock_eta_hour", firstLockEtaHour, 0, 23);
        out.number("first_lock_eta_minute", firstLockEtaMinute, 0, 59);
        out.text("second_lock", secondLock.stripLeading());
        out.number("second_lock_eta_month", secondLockEtaMonth, 1, 12);
        out.number("second_lock_eta_day", secondLockEtaDay, 1, 31);
        out.number("second_lock_eta_hour", secondLockEtaHour, 0, 23);
        out.number("second_lock_eta_minute", secondLockEtaMinute, 0, 59);
        out.text("delay", delay.stripLeading());
    }
}
