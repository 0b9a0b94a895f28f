"""The command line as its users run it: a real process, no display, one line for bad input."""

import csv
import json
import os
import re
import subprocess
import sys
import zipfile

import pypdf
import pytest

from app import assets, cli
from app.scan import pool
from detectors.contract import STRUCTURED

POST = "ring me on 07700 900123, AB12 CDE 👍"


def run(*arguments, text="", cwd=None, **env):
    """second-look in a process of its own, with no screen and no Qt platform named."""
    around = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-P", "-m", "app", *map(str, arguments)],
        input=text if isinstance(text, bytes) else text.encode(),
        capture_output=True,
        env=pool.environment(around) | env,
        cwd=cwd,
        timeout=120,
        check=False,
    )


def test_check_gives_the_public_json():
    done = run("check", "--format", "json", text=POST)
    assert (done.returncode, done.stderr) == (0, b"")
    findings = json.loads(done.stdout)["findings"]
    assert [(f["type"], f["text"], f["value"]) for f in findings] == [
        ("PHONE", "07700 900123", "+447700900123"),
        ("VEHICLE_REG", "AB12 CDE", "AB12CDE"),
    ]
    for finding in findings:
        assert set(finding) == {
            "type", "start", "end", "text", "value", "whose", "sure", "serious", "rules", "why",
        }  # fmt: skip
        assert POST[finding["start"] : finding["end"]] == finding["text"]
        assert "N10" in finding["rules"]
        assert finding["why"].endswith(".")


def test_check_masks_text_and_html_and_shows_when_asked():
    for form in ("text", "html"):
        masked = run("check", "--format", form, text=POST).stdout.decode()
        assert "07700 900123" not in masked
        assert "AB12 CDE" not in masked
        assert "•" in masked
        assert "07700 900123" in run("check", "--format", form, "--show", text=POST).stdout.decode()


def test_check_reads_a_file_with_a_byte_order_mark(tmp_path):
    file = tmp_path / "post.txt"
    file.write_bytes(b"\xef\xbb\xbf" + POST.encode())
    (first, _) = json.loads(run("check", "--format", "json", file).stdout)["findings"]
    assert first["start"] == 11


def test_batch_keeps_order_and_ids():
    rows = [{"id": "b", "text": "nothing"}, {"id": 7, "text": POST}, {"id": "\ud83d", "text": "half \ud83d pair"}]
    done = run("check", "--jsonl", text="\n".join(map(json.dumps, rows)) + "\n\n")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in told][:2] == ["b", 7]
    assert [len(row["spans"]) for row in told] == [0, 2, 0]


def test_batch_over_many_batches():
    lines = "\n".join(json.dumps({"id": n, "text": f"ring me on 07700 900{n % 1000:03}"}) for n in range(1203))
    told = [json.loads(line) for line in run("check", "--jsonl", text=lines).stdout.splitlines()]
    assert [row["id"] for row in told] == list(range(1203))
    assert all(row["spans"][0]["value"] == f"+447700900{n % 1000:03}" for n, row in enumerate(told))


@pytest.mark.parametrize("line", ["{", "[]", "7", '{"id": 1}', '{"id": 1, "text": 5}', '{"text": "x"}', "[" * 5000])
def test_a_bad_line_is_named(line):
    done = run("check", "--jsonl", text='{"id": 1, "text": "fine"}\n' + line)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "2" in done.stderr.decode()


def test_scan_of_the_example_gives_the_public_json():
    done = run("scan", assets.example(), "--format", "json")
    told = json.loads(done.stdout)
    assert set(told) >= {"archive", "items", "findings", "checklist"}
    assert told["archive"]["platform"] == "facebook"
    assert told["archive"]["layout"] == "E4"
    assert told["items"]["total"] == sum(told["items"]["by_kind"].values()) >= 200
    assert told["items"]["unread"]
    assert len(told["checklist"]) == 26
    assert {"kind", "text", "member", "index", "time", "author", "audience"} == set(told["findings"][0]["item"])
    assert told["checklist"]["N10"]["state"] == "found"
    for finding in told["findings"]:
        if finding["type"] not in STRUCTURED:
            assert finding["item"]["text"][finding["start"] : finding["end"]] == finding["text"]
    kinds = told["items"]["by_kind"]
    assert "message" not in kinds
    with_messages = json.loads(run("scan", assets.example(), "--format", "json", "--include", "messages").stdout)
    assert with_messages["items"]["by_kind"]["message"] > 0


def test_scan_as_pdf_and_html(tmp_path):
    for form in ("pdf", "html"):
        out = tmp_path / f"out.{form}"
        done = run("scan", assets.example(), "--format", form, "--out", out)
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        assert out.stat().st_size > 5000
    pages = pypdf.PdfReader(tmp_path / "out.pdf").pages
    assert "07700 900" not in " ".join(" ".join(page.extract_text() for page in pages).split())


def test_checklist_with_nothing_with_text_and_with_an_archive(tmp_path):
    bare = json.loads(run("checklist", "--format", "json").stdout)
    assert set(bare) == {"checklist"}
    assert {row["state"] for row in bare["checklist"].values()} == {"to answer", "not checked"}
    post = tmp_path / "post.txt"
    post.write_text(POST)
    pasted = json.loads(run("checklist", "--text", post, "--format", "json").stdout)
    assert pasted["checklist"]["N10"] == {"state": "found", "count": 2}
    both = json.loads(run("checklist", assets.example(), "--text", post, "--format", "json").stdout)
    assert both["checklist"]["N10"]["count"] > 2


def test_demo_does_the_main_job_here(tmp_path):
    done = run("demo", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == b""
    paper = tmp_path / cli.DEMO_PAPER
    assert len(pypdf.PdfReader(paper).pages) > 2
    before = paper.stat().st_mtime_ns
    again = run("demo", cwd=tmp_path)
    assert again.returncode == 0
    assert paper.stat().st_mtime_ns == before, "a file that is there is never written over"
    assert run("demo", "--force", cwd=tmp_path).returncode == 0
    assert paper.stat().st_mtime_ns != before


def test_platforms_names_facebook():
    assert "Facebook" in run("platforms").stdout.decode()


@pytest.mark.parametrize(
    ("level", "status"), [("urgent", 0), ("high", 1), ("medium", 1), ("low", 1)],
)  # fmt: skip
def test_fail_on_gives_the_exit_status(level, status):
    assert run("check", "--fail-on", level, text="ring me on 07700 900123").returncode == status
    assert run("check", "--fail-on", level, text="a quiet day").returncode == 0


def broken_zip(folder):
    path = folder / "facebook-robin.zip"
    path.write_bytes(assets.example().read_bytes()[:9000])
    return path


def empty_zip(folder):
    path = folder / "empty.zip"
    zipfile.ZipFile(path, "w").close()
    return path


def other_platform(folder):
    path = folder / "instagram-robin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("your_instagram_activity/media/posts_1.json", "[]")
        archive.writestr("personal_information/personal_information/personal_information.json", "{}")
    return path


def letter(folder):
    path = folder / "letter.txt"
    path.write_text("dear all")
    return path


def empty_folder(folder):
    path = folder / "nothing here"
    path.mkdir()
    return path


@pytest.mark.parametrize(
    "make", [broken_zip, empty_zip, other_platform, letter, empty_folder, lambda folder: folder / "missing.zip"]
)
def test_an_archive_that_cannot_be_used_costs_one_line(make, tmp_path):
    done = run("scan", make(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    told = done.stderr.decode()
    assert told.count("\n") == 1
    assert "Traceback" not in told
    assert str(tmp_path) not in told


def test_another_platform_is_named(tmp_path):
    assert "Instagram" in run("scan", other_platform(tmp_path)).stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["check"], ""),
        (["check"], "  \n "),
        (["check"], bytes(range(256)) * 20),
        (["check", "/no/such/file"], ""),
        (["check", "/"], ""),
        (["check", "--format", "pdf"], "x"),
        (["check", "--jsonl", "/no/such/file"], ""),
        (["scan"], ""),
        (["scan", "x.zip", "--format", "pdf"], ""),
        (["scan", "x.zip", "--out", "/no/such/folder/x.txt"], ""),
        (["checklist", "--text", "/no/such/file"], ""),
        (["--nonsense"], ""),
        (["check", "--nonsense"], ""),
        (["no-such-command"], ""),
    ],
)
def test_input_that_cannot_be_used_costs_one_line(arguments, text):
    done = run(*arguments, text=text)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().strip()
    assert done.stderr.decode().count("\n") == 1


def test_a_file_is_never_written_over_without_force(tmp_path):
    out = tmp_path / "list.txt"
    out.write_text("mine")
    done = run("checklist", "--out", out)
    assert done.returncode == 2
    assert out.read_text() == "mine"
    assert run("checklist", "--out", out, "--force").returncode == 0
    assert "P7" in out.read_text()


def test_help_lists_what_works_and_nothing_else():
    told = run("--help").stdout.decode()
    for command in ("check", "scan", "checklist", "passwords", "platforms", "demo"):
        assert re.search(rf"^ +{command} ", told, re.MULTILINE), command
        assert run(command, "--help").returncode == 0
    assert "--safer" in run("check", "--help").stdout.decode()
    assert "--safer" not in told + run("scan", "--help").stdout.decode()


SECRET = "Moved in! We are at 14 Larch Row, Leeds LS1 4AP.\nRing 07700 900123. My manager couldnt organise a tea! Bye\n"
SAFER = "Moved in! We are at [address].\nRing [phone number]. Bye\n"


def test_a_safer_version_alone_goes_out_and_what_was_changed_is_said_beside_it(tmp_path):
    done = run("check", "--safer", text=SECRET)
    assert (done.returncode, done.stdout.decode()) == (0, SAFER)
    said = done.stderr.decode()
    assert said.count("\n") == 1
    for words in ("Address", "“[phone number]”", "taken out, with its whole sentence", "read it once more"):
        assert words in said
    for hidden in ("Larch", "900123", "manager"):
        assert hidden not in said
    file, out = tmp_path / "post.txt", tmp_path / "safer.txt"
    file.write_text(SECRET)
    assert run("check", file, "--safer", "--out", out, "--fail-on", "high").returncode == 1
    assert out.read_text() == SAFER
    assert run("check", file, "--safer", "--out", out).returncode == 2


def test_a_safer_version_in_json_and_html():
    done = run("check", "--safer", "--format", "json", text=SECRET)
    told = json.loads(done.stdout)
    assert (told["safer"], done.stderr) == (SAFER, b"")
    assert [one["type"] for one in told["findings"]] == ["ADDRESS", "POSTCODE", "PHONE", "EMPLOYER_CRITICISM"]
    assert "safer" not in json.loads(run("check", "--format", "json", text=SECRET).stdout)
    page = run("check", "--safer", "--format", "html", text=SECRET).stdout.decode()
    assert "A safer version" in page
    assert "We are at [address]." in page
    assert "14 Larch" not in page


def test_a_safer_version_of_many_and_of_nothing_marked():
    lines = '{"id": 1, "text": "ring 07700 900123"}\n{"id": 2, "text": "a fine day"}\n'
    rows = [json.loads(line) for line in run("check", "--jsonl", "--safer", text=lines).stdout.splitlines()]
    assert [row["safer"] for row in rows] == ["ring [phone number]", "a fine day"]
    done = run("check", "--safer", text="a fine day\n\n\tand a tab")
    assert (done.returncode, done.stdout.decode()) == (0, "a fine day\n\n\tand a tab\n")
    assert "Nothing was marked" in done.stderr.decode()
    assert run("check", "--safer", text="").returncode == 2


def test_nothing_is_left_where_all_of_it_was_a_remark():
    done = run("check", "--safer", text="My manager couldnt organise a tea!")
    assert (done.returncode, done.stdout.decode().strip()) == (0, "")
    assert "Nothing is left over" in done.stderr.decode()


def test_no_command_imports_a_widget_or_needs_a_display(tmp_path):
    code = (
        "import sys; from app import cli\n"
        f"status = cli.main(['scan', {str(assets.example())!r}, '--format', 'pdf', '--out', 'x.pdf'])\n"
        "assert status == 0, status\n"
        "assert 'PySide6.QtWidgets' not in sys.modules\n"
        "assert 'detectors.registry' not in sys.modules, 'detectors belong in the worker'\n"
    )
    around = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=pool.environment(around), cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_that_leaves_early_is_no_error():
    command = f"{sys.executable} -P -m app checklist | head -1"
    done = subprocess.run(
        command, shell=True, capture_output=True, env=pool.environment(os.environ), check=False, timeout=60
    )
    assert done.stderr == b""


def test_passwords_of_an_export_against_an_archive(tmp_path):
    export = tmp_path / "export.csv"
    export.write_text(
        "name,url,username,password\nMail,https://mail.example.org,robin,Biscuit2019\n"
        "Office,https://a.example,robin,Biscuit1\nShop,https://shop.example.com,robin,vK9$wq7!Lm2zRt\n"
        "Club,https://club.example.com,robin,Biscuit2019\n"
    )
    done = run("passwords", export, "--facts-from", assets.example(), "--leave-out", "club")
    assert (done.returncode, done.stderr) == (0, b"")
    told = done.stdout.decode()
    assert "2 passwords checked" in told
    assert "2 entries that look like work were left out" in told
    assert "Mail (mail.example.org)" in told
    assert "Pet: B•••" in told
    for hidden in ("Biscuit", "vK9$wq7", "robin", "Office"):
        assert hidden not in told
    done = run("passwords", export, "--facts-from", assets.example(), "--format", "json")
    entries = json.loads(done.stdout)["entries"]
    shared = [(e["title"], e["verdict"], e["shared"]) for e in entries if e["shared"]]
    assert shared == [("Mail", "built", 1), ("Club", "built", 1)]
    assert {"kind": "pet", "value": "Biscuit"} in entries[0]["built_from"]
    assert "Biscuit2019" not in done.stdout.decode()


def test_passwords_in_lines():
    facts = [{"kind": "pet", "value": "Biscuit"}]
    rows = [
        {"id": "b", "password": "tiucsib1", "facts": facts},
        {"id": 7, "password": "vK9$wq7!Lm2zRt", "facts": facts},
        {"id": None, "password": "", "facts": []},
    ]
    done = run("passwords", "--jsonl", text="\n".join(map(json.dumps, rows)))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [set(row) for row in told] == [{"id", "verdict", "built_from", "how"}] * 3
    assert [(row["id"], row["verdict"], row["built_from"]) for row in told] == [
        ("b", "built", ["Biscuit"]), (7, "unrelated", []), (None, "weak", []),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "text", "said"),
    [
        ((), "", "Give an export"),
        (("nothing.csv", "--facts-from", "x.zip"), "", "can't be read"),
        (("--jsonl",), '{"id": 1, "password": "hunter2222"', "Line 1"),
        (("--jsonl",), '{"id": 1, "password": "hunter2222", "facts": [{"kind": "pet"}]}', "Line 1"),
        (("--jsonl",), '{"id": 1, "password": 5, "facts": []}', "Line 1"),
    ],
)
def test_unusable_passwords_cost_one_line_without_them(arguments, text, said):
    done = run("passwords", *arguments, text=text)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert b"hunter2222" not in done.stderr + done.stdout


def test_an_unknown_table_names_its_columns(tmp_path):
    export = tmp_path / "export.csv"
    export.write_text("service,code word\nMail,Biscuit2019\n")
    done = run("passwords", export, "--facts-from", assets.example())
    assert (done.returncode, b"1 service, 2 code word" in done.stderr) == (2, True)
    done = run("passwords", export, "--facts-from", assets.example(), "--column", "2")
    assert b"1 password checked" in done.stdout


def test_scan_as_lines_and_as_a_table(tmp_path):
    whole = json.loads(run("scan", assets.example(), "--format", "json").stdout)["findings"]
    rows = [json.loads(line) for line in run("scan", assets.example(), "--format", "jsonl").stdout.splitlines()]
    assert [(row["type"], row["value"], row["item"]["member"]) for row in rows] == [
        (row["type"], row["value"], row["item"]["member"]) for row in whole
    ]
    out = tmp_path / "out.csv"
    assert run("scan", assets.example(), "--format", "csv", "--out", out).returncode == 0
    with out.open(newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert len(table) == len(whole)
    assert "07700 900142" not in out.read_text(encoding="utf-8")
    assert run("check", "--format", "csv").returncode == 2


def test_the_report_of_a_scan_ends_with_how_to_find_things_again(tmp_path):
    told = run("scan", assets.example()).stdout.decode()
    assert "CLEAN-UP LIST FOR FACEBOOK" in told.upper()
    assert "07700 900142" not in told
    assert "Clean-up list" not in run("checklist", assets.example()).stdout.decode()


def test_about_is_taken_from_toml_and_json(tmp_path):
    about = tmp_path / "about.toml"
    about.write_text('names = ["Robin Example"]\nhours = "Mon-Sun 00:01-23:59"\n')
    done = run("scan", assets.example(), "--about", about, "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    types = {finding["type"] for finding in json.loads(done.stdout)["findings"]}
    assert "WORKING_HOURS_POST" in types
    about.write_text('{"pets": ["Biscuit"]}')
    assert run("check", "--about", about, "--format", "json", text=POST).returncode == 0


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ('service_users = ["A Name"]', "service users are never asked for"),
        ('{"clients": ["A Name"]}', "service users are never asked for"),
        ('shoes = "7"', "there is no key shoes"),
        ('hours = "always"', "Mon-Fri 09:00-17:00"),
        ("names = ", "neither TOML nor JSON"),
        ("{", "neither TOML nor JSON"),
    ],
)
def test_about_that_cannot_be_used_costs_one_line(tmp_path, told, said):
    about = tmp_path / "about.toml"
    about.write_text(told)
    done = run("scan", assets.example(), "--about", about)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert b"A Name" not in done.stderr


def test_a_fault_of_our_own_is_told_by_type_and_place_alone(tmp_path):
    """A decoding error carries the whole text in its message; the traceback that Python prints would show it."""
    secret = "Zanzibarquail 07700 900123"
    code = (
        "import sys\n"
        "from app import __main__, cli\n"
        f"def broken(_options):\n    {secret!r}.encode('utf-16').decode('ascii')\n"
        "cli._RUN['platforms'] = broken\n"
        "sys.exit(__main__.main(['platforms']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60, encoding="utf-8")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "UnicodeDecodeError, " in done.stderr
    assert not any(word in done.stderr + done.stdout for word in (*secret.split(), "Traceback"))
