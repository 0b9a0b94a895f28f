"""Puts the window together: program, theme, session, window; and what happens on a fault or a signal."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.assets import guidance_table, words
from app.core.guidance_pack import parse
from app.core.hygiene import keep_memory_private, place, quiet_logging, tell_by_place
from app.store.keyrings import system_keyring
from app.store.place import Place
from app.ui.keeper import Keeper
from app.ui.preferences import Preferences, settings_path
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.widgets.icons import picture
from app.ui.window import MainWindow

_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
_AF_UNIX = 1
"""Local sockets, on every POSIX system; named here since nothing of the program imports `socket`."""
_SIGNAL_PAUSE = 300
"""Milliseconds after which Python sees a signal that came while Qt was waiting."""


def run(paths: Sequence[Path] = ()) -> int:
    """Open the window (on these archives) and stay until it closes; gives the exit status."""
    refuse_internet()
    keep_memory_private()
    quiet_logging()
    tell_by_place()
    app = application()
    window = build(app, Preferences(settings_path()))
    _catch_faults(window)
    window.show()
    window.open_paths(paths)
    pulse = QTimer(window)
    pulse.timeout.connect(lambda: None)  # between two of Qt's waits Python runs its signal handlers
    pulse.start(_SIGNAL_PAUSE)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: window.close_at_once())
    status = app.exec()
    qInstallMessageHandler(None)
    return status


def refuse_internet() -> None:
    """From now on no Python code of this process gets an internet socket or looks up a host; Qt brings no network code.

    A second net: a test holds the program to it. Local sockets stay, the system's keyring is reached by one.
    """
    local = _AF_UNIX if os.name == "posix" else None

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _LOOK_UPS or (event == "socket.__new__" and arguments[1] != local):
            raise PermissionError("no network here")

    sys.addaudithook(hook)


def application() -> QApplication:
    """The program as the system knows it."""
    QApplication.setApplicationName("second-look")
    QApplication.setApplicationDisplayName(words()("window.title"))
    QApplication.setDesktopFileName("org.secondlook.SecondLook")
    return QApplication(sys.argv[:1])


def build(app: QApplication, preferences: Preferences) -> MainWindow:
    """The window with all that belongs to it, not yet shown. The checking process starts after the first paint."""
    theme = Theme(app)
    theme.apply(preferences.look, preferences.text_size)
    session = Session(parse(guidance_table()), app, Keeper(Place(preferences.path.parent), system_keyring))
    window = MainWindow(session, words(), theme, preferences)
    window.setWindowIcon(QIcon(picture("app", "#0b6169", 64)))
    room = window.screen().availableSize()
    window.resize(min(1180, room.width()), min(820, room.height() - 40))
    app.aboutToQuit.connect(session.stop)
    window.closed.connect(app.quit)  # Qt quits by itself only when a window closes that could still be seen
    QTimer.singleShot(0, session.warm_up)
    QTimer.singleShot(0, session.take_up)
    return window


def _catch_faults(window: MainWindow) -> None:
    """Say that something went wrong, by type and place alone: messages may hold what a person wrote."""

    def on_exception(kind: type[BaseException], _fault: BaseException, trace: TracebackType | None) -> None:
        print(f"second-look: {kind.__name__} at {place(trace)}", file=sys.stderr)
        window.say(words()("window.crashed"), "problem")

    def on_message(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            print(f"second-look: {kind.name} at {context.category or 'Qt'}", file=sys.stderr)

    sys.excepthook = on_exception
    qInstallMessageHandler(on_message)
