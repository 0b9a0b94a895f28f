"""Every manager's export is known by its columns or shape; broken, locked and foreign files cost one code."""

import io
import json
import zipfile

import pytest

from app.passwords.exports import Export, ExportError, UnknownTable, host, read

SITE = "https://mail.example.org/in?x=1"
TABLES = [
    ("chromium", f"name,url,username,password,note\nMail,{SITE},robin,Biscuit7,"),
    ("chromium", f"name,url,username,password\nMail,{SITE},robin,Biscuit7"),
    ("chromium", f"password,name,username,url\nBiscuit7,Mail,robin,{SITE}"),
    (
        "firefox",
        '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed",'
        f'"timePasswordChanged"\n"{SITE}","robin","Biscuit7",,"","{{a}}","1","2","3"\n'
        '"chrome://FirefoxAccounts","x","{token}",,"","{b}","1","2","3"',
    ),
    ("apple", f"Title,URL,Username,Password,Notes,OTPAuth\nMail,{SITE},robin,Biscuit7,,"),
    ("apple", f"Title,Url,Username,Password,OTPAuth\nMail,{SITE},robin,Biscuit7,"),
    (
        "bitwarden",
        "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n"
        f",,login,Mail,,,0,{SITE},robin,Biscuit7,\n,,note,Secret note,words,,0,,,,",
    ),
    (
        "bitwarden",
        "collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n"
        f",login,Mail,,,0,{SITE},robin,Biscuit7,",
    ),
    (
        "onepassword",
        f"Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nMail,{SITE},robin,Biscuit7,,false,false,,",
    ),
    ("onepassword", f",Title,Username,Password,URL,Notes,Type\n,Mail,robin,Biscuit7,{SITE},,Login"),
    ("lastpass", f"url,username,password,totp,extra,name,grouping,fav\r\r\n{SITE},robin,Biscuit7,,,Mail,,0\r\r\n"),
    ("lastpass", f"url,username,password,extra,name,grouping,fav\n{SITE},robin,Biscuit7,,Mail,,0\nhttp://sn,,,x,N,,0"),
    (
        "dashlane",
        f"username,username2,username3,title,password,note,url,category,otpSecret\nrobin,,,Mail,Biscuit7,,{SITE},,",
    ),
    (
        "keepassxc",
        '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"\n'
        f'"Root","Mail","robin","Biscuit7","{SITE}","","","0","",""',
    ),
    ("keepass", f'"Account","Login Name","Password","Web Site","Comments"\n"Mail","robin","Biscuit7","{SITE}",""'),
    (
        "proton",
        "type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\n"
        f'login,Mail,"{SITE}, https://b.example",,robin,Biscuit7,,,1,2,Personal\nalias,A,,,,x,,,1,2,Personal',
    ),
    (
        "nordpass",
        f"name,url,username,password,note,cardholdername,cardnumber,folder\nMail,{SITE},robin,Biscuit7,,,,",
    ),
    ("roboform", f"Name,Url,Login,Pwd,Note,Folder,Rf_fields\nMail,{SITE},robin,Biscuit7,,,"),
]
XML = (
    "<KeePassFile><Root><Group><Entry><String><Key>Title</Key><Value>Mail</Value></String><String><Key>URL</Key><Value>"
    f"{SITE}</Value></String><String><Key>Password</Key><Value>Biscuit7</Value></String><History><Entry><String>"
    "<Key>Password</Key><Value>older</Value></String></Entry></History></Entry></Group></Root></KeePassFile>"
)
BITWARDEN = {
    "encrypted": False,
    "items": [
        {"type": 1, "name": "Mail", "login": {"uris": [{"uri": SITE}], "password": "Biscuit7"}},
        {"type": 2, "name": "A note"},
        "damaged",
    ],
}
ONEPUX = {
    "accounts": [
        {
            "vaults": [
                {
                    "items": [
                        {
                            "item": {
                                "overview": {"title": "Mail", "url": SITE},
                                "details": {"loginFields": [{"designation": "password", "value": "Biscuit7"}]},
                            }
                        }
                    ]
                }
            ]
        }
    ]
}
PROTON = {
    "vaults": {
        "a": {
            "items": [
                {
                    "data": {
                        "type": "login",
                        "metadata": {"name": "Mail"},
                        "content": {"urls": [SITE], "password": "Biscuit7"},
                    }
                },
                {"data": {"type": "note"}},
            ]
        }
    }
}
DASHLANE = {"AUTHENTIFIANT": [{"title": "Mail", "domain": "mail.example.org", "password": "Biscuit7"}]}


def zipped(name, data):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("files/picture.bin", b"\0" * 10)
        archive.writestr(name, data)
    return made.getvalue()


FILES = [
    *((source, text.encode()) for source, text in TABLES),
    ("chromium", ("\ufeff" + TABLES[0][1]).encode()),
    ("chromium", TABLES[0][1].encode("utf-16")),
    ("chromium", TABLES[0][1].replace(",", ";").encode()),
    ("keepass_xml", XML.encode()),
    ("bitwarden", json.dumps(BITWARDEN).encode()),
    ("onepassword", zipped("export.data", json.dumps(ONEPUX))),
    ("proton", zipped("Proton Pass/data.json", json.dumps(PROTON))),
    ("proton", json.dumps(PROTON).encode()),
    ("dashlane", json.dumps(DASHLANE).encode()),
    ("dashlane", zipped("credentials.csv", TABLES[12][1])),
]


@pytest.fixture
def given(tmp_path):
    def write(data):
        path = tmp_path / "export"
        path.write_bytes(data)
        return path

    return write


@pytest.mark.parametrize(("source", "data"), FILES, ids=lambda value: value if isinstance(value, str) else "")
def test_each_export_is_known_and_read(given, source, data):
    made = read(given(data))
    assert isinstance(made, Export)
    assert made.source == source
    assert [(s.title, s.place, s.password) for s in made.secrets] == [
        ("" if source == "firefox" else "Mail", "mail.example.org", "Biscuit7")
    ]


def test_what_a_format_does_to_a_password_is_undone(given):
    lastpass = "url,username,password,extra,name,grouping,fav\nhttps://a.example,x,a&amp;b&lt;,,A,,0"
    assert read(given(lastpass.encode())).secrets[0].password == "a&b<"
    roboform = "Name,Url,Login,Pwd\nA,https://a.example,x,'=sum\nB,https://b.example,x,'quoted"
    assert [s.password for s in read(given(roboform.encode())).secrets] == ["=sum", "'quoted"]


def test_a_password_is_as_it_was_typed(given):
    odd = 'name,url,username,password\nA,https://a.example,x," a ""b"", ü\u202e🐶 "\nB,https://b.example,x,'
    made = read(given(odd.encode()))
    assert [s.password for s in made.secrets] == [' a "b", ü\u202e🐶 ']
    assert made.without == 1


def test_an_unknown_table_asks_for_the_column(given):
    table = "Dienst;Kennwort;Notiz\nMail;Biscuit7;x"
    asked = read(given(table.encode("cp1252")))
    assert asked == UnknownTable(("Dienst", "Kennwort", "Notiz"), 1)
    made = read(given(table.encode("cp1252")), 1)
    assert (made.source, [s.password for s in made.secrets]) == ("unknown", ["Biscuit7"])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5", "kdbx"),
        (json.dumps({"encrypted": True, "data": "2.abc"}).encode(), "encrypted"),
        (zipped("Proton Pass/data.pgp", b"x"), "encrypted"),
        (b"PK\x03\x04 broken", "not_export"),
        (zipped("posts.json", b"{}"), "not_export"),
        (b"{", "not_export"),
        (b"[" * 100_000, "not_export"),
        (b"[1, 2]", "not_export"),
        (b"just some words", "not_export"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not_export"),
        (b"<html><body>hello</body></html>", "not_export"),
        (b"<KeePassFile><Root>", "not_export"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><KeePassFile>&x;</KeePassFile>', "not_export"),
        (b'name,url,username,password\nA,b,c,"' + b"x" * 2_000_000, "not_export"),
    ],
)
def test_what_cannot_be_used_costs_one_code(given, data, code):
    with pytest.raises(ExportError) as error:
        read(given(data))
    assert error.value.code == code


def test_no_file_and_a_huge_one(tmp_path):
    for path, code in ((tmp_path / "no", "cannot_read"), (tmp_path, "cannot_read"), (tmp_path / "big", "too_large")):
        if path.name == "big":
            with path.open("wb") as file:
                file.truncate(65 * 1024 * 1024)
        with pytest.raises(ExportError) as error:
            read(path)
        assert error.value.code == code


def test_no_representation_and_no_error_holds_a_password(given):
    made = read(given(TABLES[0][1].encode()))
    assert "Biscuit7" not in repr(made)
    for data in (b"{Biscuit7", b'a,b\n"Biscuit7' + b"x" * 2_000_000, b"<KeePassFile>Biscuit7"):
        with pytest.raises(ExportError) as error:
            read(given(data), 0)
        seen = error.value
        assert seen.__suppress_context__ or seen.__context__ is None
        assert "Biscuit7" not in repr(seen)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://mail.example.org/in", "mail.example.org"),
        ("https://robin@Mail.Example.org:443/", "mail.example.org"),
        ("mail.example.org", "mail.example.org"),
        ("android://abc@org.example.app/", "org.example.app"),
        ("", ""),
    ],
)
def test_host(address, wanted):
    assert host(address) == wanted
