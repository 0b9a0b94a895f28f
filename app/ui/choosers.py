"""The questions a window of the system asks: which files, which folder, where to save, are you sure. Given to pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.assets import Words
from app.ui.widgets.ask import Ask

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class Choosers:
    """Callables, so that a test can answer in a person's place. Each gives nothing when the person cancels.

    files(parent): archives to load. folder(parent). save(parent, suggested file name, filter such as "PDF (*.pdf)").
    export(parent): a password manager's export.
    printer(parent, printer): which printer; False when cancelled. has_printer(): whether the system has one at all.
    ask(parent, question, explanation, yes button, no button): True for yes; Enter and Esc mean no.
    """

    files: Callable[[QWidget], list[Path]]
    folder: Callable[[QWidget], Path | None]
    save: Callable[[QWidget, str, str], Path | None]
    ask: Callable[[QWidget, str, str, str, str], bool]
    printer: Callable[[QWidget, QPrinter], bool]
    has_printer: Callable[[], bool]
    export: Callable[[QWidget], Path | None]


def system_choosers(words: Words) -> Choosers:
    """The real ones: the system's own windows."""

    def files(parent: QWidget) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(
            parent, words("load.choose.files_title"), _downloads(), words("load.choose.filter")
        )
        forget_history()
        return [Path(name) for name in names]

    def folder(parent: QWidget) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, words("load.choose.folder_title"), _downloads())
        forget_history()
        return Path(name) if name else None

    def save(parent: QWidget, suggested: str, kind: str) -> Path | None:
        start = Path(_place(QStandardPaths.StandardLocation.DocumentsLocation)) / suggested
        name, _ = QFileDialog.getSaveFileName(parent, words("printing.save_title"), str(start), kind)
        forget_history()
        return _with_suffix(Path(name), Path(suggested).suffix) if name else None

    def ask(parent: QWidget, question: str, explained: str, yes: str, no: str) -> bool:
        answers = [("no", no), ("yes", yes)]
        dialog = Ask(parent, words("window.title"), question, explained, answers)
        agreed = dialog.run() == "yes" and dialog.result() == Ask.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def printer(parent: QWidget, to: QPrinter) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog  # late: not before the first paint

        dialog = QPrintDialog(to, parent)
        dialog.setWindowTitle(words("printing.title"))
        agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def has_printer() -> bool:
        from PySide6.QtPrintSupport import QPrinterInfo  # late, as above

        return bool(QPrinterInfo.availablePrinterNames())

    def export(parent: QWidget) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            parent, words("passwords.many.choose_title"), _downloads(), words("passwords.many.choose_filter")
        )
        forget_history()
        return Path(name) if name else None

    return Choosers(files, folder, save, ask, printer, has_printer, export)


def forget_history() -> None:
    """Qt writes the folders and files of its file window into QtProject's settings: a trace nobody asked for."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
    settings.sync()


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix else path.with_name(path.name + suffix)


def _downloads() -> str:
    return _place(QStandardPaths.StandardLocation.DownloadLocation)


def _place(location: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(location) or str(Path.home())
