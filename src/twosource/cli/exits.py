"""Exit codes: what a script learns from the end of a command."""

OK = 0
NOTHING_READABLE = 1
USAGE = 2
BROKE_OFF = 3
INTERRUPTED = 130  # 128 + SIGINT, as shells count
NOBODY_READS = 141  # 128 + SIGPIPE
TERMINATED = 143  # 128 + SIGTERM

MEANINGS = {
    OK: "done",
    NOTHING_READABLE: "no input could be read; the reasons are in record.json and on standard error",
    USAGE: "a flag, a setting, a path, a record or an id that cannot be meant",
    BROKE_OFF: "the run broke off: a worker process died, the disk is full, or a fault of this program",
    INTERRUPTED: "interrupted with Ctrl-C",
    NOBODY_READS: "whoever read the output closed the pipe",
    TERMINATED: "ended by SIGTERM",
}
