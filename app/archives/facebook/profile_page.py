"""The profile as a page: a table of labels in the account's language, told by their words or by their values."""

from __future__ import annotations

import re
from typing import Any

from app.archives.pages import Box

# Labels in the languages they were met in (English, Spanish, French), in small letters -> the field of the JSON.
_LABELS = {
    "name": "name", "nombre": "name", "nom": "name",
    "profile": "profile_uri", "perfil": "profile_uri", "vanity": "username",
    "username": "username", "nombre de usuario": "username", "nom d'utilisateur": "username",
    "registration date": "registered", "fecha de registro": "registered", "date d'inscription": "registered",
    "emails": "emails", "email addresses": "emails", "direcciones de correo electrónico": "emails",
    "adresses e-mail": "emails", "previous emails": "emails",
    "birthday": "birthday", "date of birth": "birthday", "fecha de nacimiento": "birthday",
    "date de naissance": "birthday", "anniversaire": "birthday",
    "gender": "gender", "género": "gender", "genre": "gender",
    "current city": "current_city", "ciudad actual": "current_city", "ville actuelle": "current_city",
    "hometown": "hometown", "ciudad de origen": "hometown", "ville d'origine": "hometown",
    "relationship": "relationship", "relationship status": "relationship", "situación sentimental": "relationship",
    "situation amoureuse": "relationship",
    "phone numbers": "phones", "phones": "phones", "teléfonos": "phones", "numéros de téléphone": "phones",
    "address": "address", "dirección": "address", "adresse": "address",
    "about me": "about_me", "à propos de vous": "about_me", "sobre mí": "about_me", "intro": "intro_bio",
    "favorite quotes": "favorite_quotes", "favourite quotes": "favorite_quotes",
    "citations favorites": "favorite_quotes", "citas favoritas": "favorite_quotes",
    "websites": "websites", "sitios web": "websites", "sites web": "websites",
    "family members": "family", "family": "family", "familiares": "family", "famille": "family",
    "work": "work", "work experience": "work", "trabajo": "work", "emploi": "work", "profession": "work",
    "education": "education", "formación académica": "education", "études": "education",
    "previous names": "previous_names", "other names": "other_names", "screenname": "screen_names",
    "screen names": "screen_names", "languages": "languages", "places lived": "places_lived",
    "political views": "political_view", "religious views": "religious_view", "interested in": "interested_in",
}  # fmt: skip
_IN_BRACKETS = re.compile(r"^(?P<name>.+?) \((?P<relation>[^()]+)\)$")


def profile_fields(page: Box) -> dict[str, Any]:
    """Fields as `profile_v2` has them. An unknown label is kept under its own words."""
    fields: dict[str, Any] = {}
    for row in (box for box in page.all() if box.tag == "tr"):
        cells = [cell for cell in row.boxes() if cell.tag in ("th", "td")]
        if len(cells) < 2:
            continue
        label = cells[0].text().strip()
        values = _values(cells[1])
        if label and values:
            _put(fields, label, values)
    return fields


def _values(cell: Box) -> list[str]:
    entries = [box.text() for box in cell.all() if box.tag == "li"]
    return [text for text in (entries or [cell.text()]) if text]


def _put(fields: dict[str, Any], label: str, values: list[str]) -> None:
    known = _LABELS.get(label.casefold().replace("’", "'"), "")
    if not known and all("@" in value for value in values):
        known = "emails"
    if known == "registered":
        return
    if known == "name":
        fields["name"] = {"full_name": values[0]}
    elif known == "emails":
        fields.setdefault("emails", {"emails": []})["emails"] += values
    elif known == "phones":
        fields["phone_numbers"] = [_phone(value) for value in values]
    elif known == "relationship":
        status, _, partner = values[0].partition("\n")
        fields["relationship"] = {"status": status, "partner": partner or (values[1] if len(values) > 1 else "")}
    elif known == "family":
        fields["family_members"] = [_relative(value) for value in values]
    elif known == "work":
        fields["work_experiences"] = [_lines(value, "employer", "title", "location") for value in values]
    elif known == "education":
        fields["education_experiences"] = [_lines(value, "name", "degree") for value in values]
    elif known in ("previous_names", "other_names", "languages"):
        fields[known] = [{"name": value} for value in values]
    elif known == "places_lived":
        fields[known] = [{"place": value} for value in values]
    elif known == "screen_names":
        fields[known] = [{"names": values}]
    elif known == "websites":
        fields[known] = [{"address": value} for value in values]
    elif known in ("current_city", "hometown", "political_view", "religious_view"):
        fields[known] = {"name": values[0]}
    elif known == "address":
        fields[known] = ", ".join(values[0].split("\n"))
    elif known:
        fields[known] = "\n".join(values)
    else:
        fields[label] = values


def _phone(value: str) -> dict[str, str]:
    number, _, kind = value.partition("\n")
    match = _IN_BRACKETS.match(number)
    if match:
        return {"phone_number": match["name"], "phone_type": match["relation"]}
    return {"phone_number": number, "phone_type": kind}


def _relative(value: str) -> dict[str, str]:
    name, _, relation = value.partition("\n")
    match = _IN_BRACKETS.match(name)
    return {"name": match["name"], "relation": match["relation"]} if match else {"name": name, "relation": relation}


def _lines(value: str, *names: str) -> dict[str, str]:
    """The lines of a value under these names, what is left over as a description."""
    lines = value.split("\n")
    made = dict(zip(names, lines, strict=False))
    if len(lines) > len(names):
        made["description"] = "\n".join(lines[len(names) :])
    return made
