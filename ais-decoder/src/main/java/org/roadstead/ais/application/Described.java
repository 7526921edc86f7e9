package org.roadstead.ais.application;

/** Something that can tell its fields, in wire order. */
public interface Described {
    /** Tells every field. */
    void describe(Fields out);
}
