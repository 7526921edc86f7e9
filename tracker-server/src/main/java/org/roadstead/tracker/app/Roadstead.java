package org.roadstead.tracker.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.roadstead.tracker.app.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command a job. */
@Command(name = "roadstead", mixinStandardHelpOptions = true, versionProvider = Roadstead.Version.class, description = "Maritime vessel tracking and port security server.", subcommands = {
    AnalyzeCommand.class, BenchCommand.class, DecodeCommand.class, EncodeCommand.class, ReplayCommand.class,
    ScoreCommand.class,
    ServeCommand.class, SimulateCommand.class})
public final class Roadstead {
    /** The work found a problem, which was stated. */
    static final int FOUND_A_PROBLEM = 1;
    /** Bad usage or configuration. */
    static final int BAD_USAGE = 2;

    private Roadstead() {}

    /** Runs one command and ends with its status. */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) { // An exit looks for loggers in every library, which a short command need not pay.
            System.exit(status);
        }
    }

    /** Runs one command. */
    static int run(String... arguments) {
        if (DecodeFiles.areAll(arguments)) { // The parser of options takes longer than a million lines.
            PrintWriter words = new PrintWriter(System.err, true, System.err.charset());
            try {
                return DecodeFiles.decode(List.of(arguments).subList(1, arguments.length), words);
            } catch (IOException | UsageException | RuntimeException failure) {
                return failed(failure, words);
            }
        }
        CommandLine commands = new CommandLine(new Roadstead());
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command.getErr()));
        return commands.execute(arguments);
    }

    private static int failed(Exception failure, PrintWriter words) {
        words.println("roadstead: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        return failure instanceof UsageException ? BAD_USAGE : FOUND_A_PROBLEM;
    }

    /** Name and version of the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Roadstead.class.getPackage().getImplementationVersion();
            return new String[]{"roadstead " + (version == null ? "development" : version)};
        }
    }
}
