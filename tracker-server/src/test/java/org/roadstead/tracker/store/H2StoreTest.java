package org.roadstead.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest {

    @Nested
    class InMemory extends StoreContract {
        @Override
        String url() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    }

    @Nested
    class InAFile extends StoreContract {
        @TempDir
        Path folder;

        @Override
        String url() {
            return "jdbc:h2:file:" + folder.resolve("database");
        }
    }

    @Test
    void theDataFolderHoldsTheDatabase(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");

        try (Database database = Database.embedded(data)) {
            assertThat(new ActChain(database).all()).isEmpty();
        }

        assertThat(Files.exists(data.resolve("roadstead.mv.db"))).isTrue();
    }

    @Test
    void commitsAreWrittenAtOnce(@TempDir Path folder) throws IOException {
        try (Database database = Database.embedded(folder)) {
            List<String> delays = database.jdbi()
                    .withHandle(handle -> handle
                            .createQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS "
                                    + "WHERE SETTING_NAME = 'WRITE_DELAY'")
                            .mapTo(String.class)
                            .list());

            assertThat(delays).isNotEmpty().containsOnly("0");
        }
    }

    @Test
    void saysWhyADatabaseCannotBeOpened(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("roadstead.mv.db"), "this is no database");

        assertThatThrownBy(() -> Database.embedded(folder)).isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("roadstead.mv.db");
    }

    @Test
    void keepsPasswordsOutOfItsMessages() {
        assertThatThrownBy(
                () -> Database.open("jdbc:postgresql://127.0.0.1:1/roadstead?user=watch&password=secret"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/roadstead")
                .hasMessageNotContaining("secret");
    }
}
