/** AIS decoder and encoder: lines to messages and back. */
module org.roadstead.ais {
    requires java.xml;
    requires static org.jspecify;

    exports org.roadstead.ais;
    exports org.roadstead.ais.application;
    exports org.roadstead.ais.lrit;
    exports org.roadstead.ais.message;
    exports org.roadstead.ais.sentence;
}
