package org.roadstead.ais;

import java.util.List;
import org.roadstead.ais.message.MessageField;
import org.roadstead.ais.message.MessageFields;
import org.roadstead.ais.message.MessageFields.BaseStation;
import org.roadstead.ais.message.MessageFields.ClassAPosition;
import org.roadstead.ais.message.MessageFields.ClassBPosition;

/** Reads every field of a message: reports of position by name, as a program does, what is rarer by the list of its type. */
final class EveryField {
    private final byte[] text = new byte[256];

    /** A sum that hangs on every field. */
    long read(MessageView message) {
        return switch (message.type()) {
            case 1, 2, 3 -> classA(message);
            case 4, 11 -> baseStation(message);
            case 18 -> classB(message);
            default -> listed(message);
        };
    }

    private static long classA(MessageView message) {
        return (long) message.value(ClassAPosition.NAVIGATIONAL_STATUS)
                + message.value(ClassAPosition.RATE_OF_TURN)
                + message.value(ClassAPosition.SOG)
                + message.value(ClassAPosition.POSITION_ACCURACY)
                + message.value(ClassAPosition.LONGITUDE)
                + message.value(ClassAPosition.LATITUDE)
                + message.value(ClassAPosition.COG)
                + message.value(ClassAPosition.TRUE_HEADING)
                + message.value(ClassAPosition.UTC_SECOND)
                + message.value(ClassAPosition.SPECIAL_MANOEUVRE)
                + message.value(ClassAPosition.RAIM)
                + message.value(ClassAPosition.COMMUNICATION_STATE);
    }

    private static long baseStation(MessageView message) {
        return (long) message.value(BaseStation.YEAR)
                + message.value(BaseStation.MONTH)
                + message.value(BaseStation.DAY)
                + message.value(BaseStation.HOUR)
                + message.value(BaseStation.MINUTE)
                + message.value(BaseStation.SECOND)
                + message.value(BaseStation.POSITION_ACCURACY)
                + message.value(BaseStation.LONGITUDE)
                + message.value(BaseStation.LATITUDE)
                + message.value(BaseStation.EPFD)
                + message.value(BaseStation.TRANSMISSION_CONTROL)
                + message.value(BaseStation.RAIM)
                + message.value(BaseStation.COMMUNICATION_STATE);
    }

    private static long classB(MessageView message) {
        return (long) message.value(ClassBPosition.SOG)
                + message.value(ClassBPosition.POSITION_ACCURACY)
                + message.value(ClassBPosition.LONGITUDE)
                + message.value(ClassBPosition.LATITUDE)
                + message.value(ClassBPosition.COG)
                + message.value(ClassBPosition.TRUE_HEADING)
                + message.value(ClassBPosition.UTC_SECOND)
                + message.value(ClassBPosition.UNIT)
                + message.value(ClassBPosition.DISPLAY)
                + message.value(ClassBPosition.DSC)
                + message.value(ClassBPosition.WHOLE_BAND)
                + message.value(ClassBPosition.MESSAGE_22)
                + message.value(ClassBPosition.ASSIGNED_MODE)
                + message.value(ClassBPosition.RAIM)
                + message.value(ClassBPosition.COMMUNICATION_STATE_SELECTOR)
                + message.value(ClassBPosition.COMMUNICATION_STATE);
    }

    private long listed(MessageView message) {
        int part = message.type() == 24 ? message.value(MessageFields.StaticPartA.PART) : 0;
        List<MessageField> fields = MessageFields.of(message.type(), part);
        long sum = 0;
        for (int i = 0; i < fields.size(); i++) {
            MessageField field = fields.get(i);
            sum += switch (field.kind()) {
                case UNSIGNED, SIGNED -> message.value(field);
                case TEXT -> message.text(field, text);
                case BITS -> message.bits() - field.bit();
            };
        }
        return sum;
    }
}
