"""Set Soundlock up on this computer and start it: run, test, desktop, doctor or lock.

python3 packaging/bootstrap.py run [ARGS]     set up what is missing, then start soundlock with ARGS
python3 packaging/bootstrap.py test [ARGS]    set up for development, then run every check (or pytest with ARGS)
python3 packaging/bootstrap.py desktop        put it into the menu and "open with" of a Linux desktop (or: remove)
python3 packaging/bootstrap.py doctor         say what this computer lacks, and change nothing
python3 packaging/bootstrap.py lock [ARGS]    write the lock files anew with uv (ARGS: --upgrade and the like)

Without ARGS, run opens the window. The exit code is that of the program or check that ran;
2 means that the command is not known, 3 that something is missing on this computer,
4 that the set-up failed on the way.
"""

# This one file has to parse under old Pythons, so that their users read a sentence
# instead of a syntax error; everything else may use Python 3.11.
import os
import sys

OLDEST = (3, 11)


def main() -> int:
    """Hand over to the commands if this Python is new enough for them."""
    if sys.version_info < OLDEST:
        sys.stderr.write(
            "Soundlock needs Python %d.%d or newer, and this is Python %d.%d. "  # noqa: UP031
            "Start this file with a newer one, for example: python3.11 packaging/bootstrap.py run\n"
            % (OLDEST + tuple(sys.version_info[:2]))
        )
        return 3
    here = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib is not needed yet
    if here not in sys.path:  # `python -P` and `python -I` leave it out
        sys.path.insert(0, here)
    import setup_commands  # noqa: PLC0415 - only now is this Python known to understand it

    return setup_commands.main(sys.argv[1:], help_text=__doc__ or "")


if __name__ == "__main__":
    sys.exit(main())
