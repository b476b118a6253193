"""`python -m twosource` is the command `twosource`."""

from twosource.cli import main

if __name__ == "__main__":
    main()
