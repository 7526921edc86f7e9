package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.CargoBc;
import org.roadstead.ais.application.CargoIgc;
import org.roadstead.ais.application.CargoImdg;
import org.roadstead.ais.application.CargoMarpol1;
import org.roadstead.ais.application.CargoMarpol2;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UnknownElement;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 13 bits whose layout hangs on a code in front of them. */
final class Cargoes {
    private static final int BITS = 13;

    private Cargoes() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 1 -> readCargoImdg(payload);
            case 2 -> readCargoIgc(payload);
            case 3 -> readCargoBc(payload);
            case 4 -> readCargoMarpol1(payload);
            case 5 -> readCargoMarpol2(payload);
            default -> new UnknownElement(payload.bitString(BITS));
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case CargoImdg element -> write(element, payload);
            case CargoIgc element -> write(element, payload);
            case CargoBc element -> write(element, payload);
            case CargoMarpol1 element -> write(element, payload);
            case CargoMarpol2 element -> write(element, payload);
            case UnknownElement element -> payload.put(element.bits());
            default -> throw new IllegalArgumentException("not a block of this message: " + block);
        }
        payload.put(0, end - payload.bits());
    }

    private static CargoImdg readCargoImdg(PayloadReader payload) {
        int goodsClass = payload.unsignedIfPresent(7);
        payload.skip(6);
        return new CargoImdg(goodsClass);
    }

    private static void write(CargoImdg element, PayloadWriter payload) {
        payload.putIfPresent(element.goodsClass(), 7);
        payload.put(0, 6);
    }

    private static CargoIgc readCargoIgc(PayloadReader payload) {
        int unNumber = payload.unsignedIfPresent(13);
        return new CargoIgc(unNumber);
    }

    private static void write(CargoIgc element, PayloadWriter payload) {
        payload.putIfPresent(element.unNumber(), 13);
    }

    private static CargoBc readCargoBc(PayloadReader payload) {
        int bcClass = payload.unsignedIfPresent(3);
        int imdgClass = payload.unsignedIfPresent(7);
        payload.skip(3);
        return new CargoBc(bcClass, imdgClass);
    }

    private static void write(CargoBc element, PayloadWriter payload) {
        payload.putIfPresent(element.bcClass(), 3);
        payload.putIfPresent(element.imdgClass(), 7);
        payload.put(0, 3);
    }

    private static CargoMarpol1 readCargoMarpol1(PayloadReader payload) {
        int oil = payload.unsignedIfPresent(4);
        payload.skip(9);
        return new CargoMarpol1(oil);
    }

    private static void write(CargoMarpol1 element, PayloadWriter payload) {
        payload.putIfPresent(element.oil(), 4);
        payload.put(0, 9);
    }

    private static CargoMarpol2 readCargoMarpol2(PayloadReader payload) {
        int category = payload.unsignedIfPresent(3);
        payload.skip(10);
        return new CargoMarpol2(category);
    }

    private static void write(CargoMarpol2 element, PayloadWriter payload) {
        payload.putIfPresent(element.category(), 3);
        payload.put(0, 10);
    }
}
