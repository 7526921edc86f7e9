package org.roadstead.replay.demo;

/** How a vessel of the demo moves, second by second. */
interface Movement {
    /** Goes on by one second. */
    void step();

    double lat();

    double lon();

    /** Speed over ground. */
    double knots();

    /** Course over ground, degrees true. */
    double course();

    /** True heading, degrees. */
    double heading();

    /** Navigational status, M.1371-5 table 45. */
    int status();

    /** Where it is bound for, as message 5 tells it. */
    String destination();

    /** Whether it has left: it does not report any more. */
    boolean ended();
}
