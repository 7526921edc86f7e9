package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.EstimatedLockTimes;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Estimated lock times: DAC 316, 366, FI 2. */
final class EstimatedLockTimesLayout {
    private EstimatedLockTimesLayout() {}

    static EstimatedLockTimes read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        int messageMonth = payload.unsignedIfPresent(4);
        int messageDay = payload.unsignedIfPresent(5);
        int messageHour = payload.unsignedIfPresent(5);
        int messageMinute = payload.unsignedIfPresent(6);
        String vessel = payload.text(15);
        String lastLocation = payload.text(7);
        int lastAtaMonth = payload.unsignedIfPresent(4);
        int lastAtaDay = payload.unsignedIfPresent(5);
        int lastAtaHour = payload.unsignedIfPresent(5);
        int lastAtaMinute = payload.unsignedIfPresent(6);
        String firstLock = payload.text(7);
        int firstLockEtaMonth = payload.unsignedIfPresent(4);
        int firstLockEtaDay = payload.unsignedIfPresent(5);
        int firstLockEtaHour = payload.unsignedIfPresent(5);
        int firstLockEtaMinute = payload.unsignedIfPresent(6);
        String secondLock = payload.text(7);
        int secondLockEtaMonth = payload.unsignedIfPresent(4);
        int secondLockEtaDay = payload.unsignedIfPresent(5);
        int secondLockEtaHour = payload.unsignedIfPresent(5);
        int secondLockEtaMinute = payload.unsignedIfPresent(6);
        String delay = payload.text(7);
        payload.skip(4);
        return new EstimatedLockTimes(messageId, messageMonth, messageDay, messageHour, messageMinute, vessel,
                lastLocation, lastAtaMonth, lastAtaDay, lastAtaHour, lastAtaMinute, firstLock, firstLockEtaMonth,
                firstLockEtaDay, firstLockEtaHour, firstLockEtaMinute, secondLock, secondLockEtaMonth, secondLockEtaDay,
                secondLockEtaHour, secondLockEtaMinute, delay);
    }

    static void write(EstimatedLockTimes message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        payload.putIfPresent(message.messageMonth(), 4);
        payload.putIfPresent(message.messageDay(), 5);
        payload.putIfPresent(message.messageHour(), 5);
        payload.putIfPresent(message.messageMinute(), 6);
        payload.text(message.vessel(), 15);
        payload.text(message.lastLocation(), 7);
        payload.putIfPresent(message.lastAtaMonth(), 4);
        payload.putIfPresent(message.lastAtaDay(), 5);
        payload.putIfPresent(message.lastAtaHour(), 5);
        payload.putIfPresent(message.lastAtaMinute(), 6);
        payload.text(message.firstLock(), 7);
        payload.putIfPresent(message.firstLockEtaMonth(), 4);
        payload.putIfPresent(message.firstLockEtaDay(), 5);
        payload.putIfPresent(message.firstLockEtaHour(), 5);
        payload.putIfPresent(message.firstLockEtaMinute(), 6);
        payload.text(message.secondLock(), 7);
        payload.putIfPresent(message.secondLockEtaMonth(), 4);
        payload.putIfPresent(message.secondLockEtaDay(), 5);
        payload.putIfPresent(message.secondLockEtaHour(), 5);
        payload.putIfPresent(message.secondLockEtaMinute(), 6);
        payload.text(message.delay(), 7);
        payload.put(0, 4);
    }
}
