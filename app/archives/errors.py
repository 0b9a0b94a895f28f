"""The one error of this room: a code, and details that are fit to be shown. Never the person's text."""

from __future__ import annotations


class ArchiveError(Exception):
    """An archive, or one member of it, that cannot be read.

    code: a key of `resources/words/problems.toml`. details: what fills the sentence (`name`: a file name as the person
    gave it; `platform`; `first` and `second`: accounts); they are kept out of the exception's own text, which may be
    logged.
    """

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
