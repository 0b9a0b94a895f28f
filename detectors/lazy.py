"""Patterns of `re` that are compiled when first used: most texts ask for few of them, and importing asks for none."""

from __future__ import annotations

import re
from typing import Any, cast


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, later. A mistake in the pattern is told at its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Asked only for what is not there yet: then the compiled pattern's own methods are taken over."""
        if name.startswith("_"):
            raise AttributeError(name)
        made = re.compile(self.pattern, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(made, method))
        return getattr(made, name)
