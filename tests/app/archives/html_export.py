"""The pages Facebook would write for the members of a JSON export: H1 (2018), H2 (2022) or H3 (2025) markup.

Written from the notes on the format, and from nothing else; a test holds what the reader makes of them against JSON.
"""

import html
import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

LINK = '<a href="https://www.facebook.com/dyi/l/?l=Ab">'
STYLES = {
    "H1": {
        "box": '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">{}</div>',
        "title": '<div class="_3-96 _2pio _2lek _2lel">{}</div>',
        "body": '<div class="_3-96 _2let">{}</div>',
        "date": '<div class="_3-94 _2lem"><a href="https://www.facebook.com/dyi/l/?l=Ab">{}</a></div>',
        "row": '<tr><td class="_51m- _2pin _2oao">{}</td><td class="_51m- _2pin _2piu _23bw _51mw">{}</td></tr>',
        "table": '<table class="uiGrid _51mz">{}</table>',
        "main": '<div class="_4t5n" role="main">{}</div>',
        "img": '<img src="{}" class="_2yuc _3-96">',
        "clock": "%b %d, %Y %-I:%M:%S{}",
    },
    "H2": {
        "box": '<div class="_3-95 _a6-g">{}</div>',
        "title": '<div class="_2ph_ _a6-h _a6-i">{}</div>',
        "body": '<div class="_2ph_ _a6-p">{}</div>',
        "date": f'<div class="_3-94 _a6-o">{LINK}<div class="_a72d">{{}}</div></a></div>',
        "row": '<tr><td class="_2pin _a6_q">{}</td><td class="_2pin _2piu _a6_r">{}</td></tr>',
        "table": "<table>{}</table>",
        "main": '<div class="_a706" role="main">{}</div>',
        "img": '<img src="{}" class="_a6_o _3-96">',
        "clock": "%b %d, %Y %-I:%M:%S{}",
    },
}
STYLES["H3"] = {
    **STYLES["H2"],
    "box": '<section class="_3-95 _a6-g" aria-labelledby="u_0_1">{}</section>',
    "title": '<h2 class="_2ph_ _a6-h _a6-i" id="u_0_1">{}</h2>',
    "date": f'<footer class="_3-94 _a6-o">{LINK}<div class="_a72d">{{}}</div></a></footer>',
    "row": '<tr><td colspan="2" class="_2pin _a6_q">{}<div><div>{}</div></div></td></tr>',
    "main": '<main class="_a706" role="main">{}</main>',
    "clock": "%b %d, %Y %-I:%M:%S {}",
}


class Pages:
    def __init__(self, style, zone="Europe/London"):
        self.style = STYLES[style]
        self.zone = ZoneInfo(zone)

    def date(self, seconds):
        if not seconds:
            return ""
        local = datetime.fromtimestamp(seconds, UTC).astimezone(self.zone)
        return local.strftime(self.style["clock"].format("pm" if local.hour >= 12 else "am"))

    def record(self, title, body, seconds=0):
        style = self.style
        parts = (style["title"].format(_(title)) if title else "") + style["body"].format(f"<div>{body}</div>")
        return style["box"].format(parts + (style["date"].format(self.date(seconds)) if seconds else ""))

    def page(self, heading, records):
        main = self.style["main"].format("".join(records))
        return (
            f"<html><head><title>{_(heading)}</title><style>._a6-g{{color:red}}</style></head><body>"
            f'<div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div><table class="_3-8y"><h1>{_(heading)}'
            f"</h1></table></div>{main}</div></div></div><script>1</script></body></html>"
        ).encode()

    # -- bodies

    def cell(self, inside):
        return f'<div class="_2pin">{inside}</div>'

    def media(self, medium):
        exif = medium.get("media_metadata", {}).get("photo_metadata", {}).get("exif_data", [{}])[0]
        rows = "".join(
            self.style["row"].format(name.capitalize(), exif[name])
            for name in ("latitude", "longitude")
            if name in exif
        )
        uri = _(medium["uri"])
        return (
            f'<div><div class="_a7nf"><div class="_a7ng"><div><a href="{uri}">{self.style["img"].format(uri)}'
            f'</a><div>{_(medium.get("title", ""))}</div><div class="_3-95">{_(medium.get("description", ""))}</div>'
            f"</div>{self.style['table'].format(rows) if rows else ''}</div></div></div>"
        )

    def attachment(self, element):
        if "media" in element:
            return self.cell(self.media(element["media"]))
        if "place" in element:
            place = element["place"]
            spot = place["coordinate"]
            lines = f"<div>Place: {_(place['name'])} ({spot['latitude']}, {spot['longitude']})</div>"
            if place.get("address"):
                lines += f"<div>Address: {_(place['address'])}</div>"
            return self.cell(f"<div><div>{lines}</div></div>")
        if "external_context" in element:
            link = element["external_context"]
            url = _(link["url"])
            return self.cell(f'<div><div><a href="{url}">{url}</a></div><div>{_(link.get("name", ""))}</div></div>')
        return ""

    def post(self, record):
        body = ""
        for entry in record.get("data", []):
            if "post" in entry:
                body += self.cell(f"<div>{_(entry['post'])}</div>")
            if "update_timestamp" in entry:
                body += self.cell(f"<div>Updated {self.date(entry['update_timestamp'])}</div>")
        for attachment in record.get("attachments", []):
            body += "".join(self.attachment(element) for element in attachment["data"])
        return self.record(record.get("title"), body, record["timestamp"])

    def comment(self, record):
        said = record["data"][0]["comment"]
        group = said.get("group")
        before = f'<div class="_3-95"><span class="_a6_m">Group: </span>{_(group)}</div>' if group else ""
        body = self.cell(f"<div>{before}{_(said['comment'])}</div>")
        return self.record(record["title"], body, record["timestamp"])

    def labelled(self, record):
        rows, inner = "", ""
        for node in record["label_values"]:
            if "dict" in node:
                inside = "".join(self.style["row"].format(_(n["label"]), _(n["value"])) for n in node["dict"])
                inner += self.record(node["title"], self.style["table"].format(inside))
            elif "timestamp_value" in node:
                rows += self.style["row"].format(_(node["label"]), self.date(node["timestamp_value"]))
            elif node.get("value"):
                rows += self.style["row"].format(_(node["label"]), _(node["value"]))
        return self.record("", self.style["table"].format(rows) + inner, record["timestamp"])

    def simple(self, title, texts, seconds):
        return self.record(title, "".join(self.cell(f"<div>{_(text)}</div>") for text in texts), seconds)

    def fields(self, title, pairs, seconds):
        rows = "".join(
            self.style["row"].format(_(label), _(value)) for label, value in pairs if value not in ("", None)
        )
        return self.record(title, self.style["table"].format(rows), seconds)

    def message(self, message):
        body = f"<div><div></div><div>{_(message.get('content', ''))}</div><div></div><div></div><div></div></div>"
        return self.record(message["sender_name"], self.cell(body), message["timestamp_ms"] // 1000)

    def profile(self, fields):
        def row(label, values):
            shown = "".join(f"<li>{value}</li>" for value in values)
            return f"<tr><th>{label}</th><td><ul>{shown}</ul></td></tr>" if values else ""

        def lines(*parts):
            return "<br>".join(_(part) for part in parts if part)

        born, home = fields["birthday"], fields["address"]
        relation = fields["relationship"]
        address = [home.get(key) for key in ("street", "neighborhood", "city", "region", "zipcode", "country")]
        rows = [
            row("Name", [_(fields["name"]["full_name"])]),
            row("Username", [_(fields["username"])]),
            row("Emails", [_(mail) for mails in fields["emails"].values() for mail in dict.fromkeys(mails)]),
            row("Birthday", [f"{born['day']} {datetime(2000, born['month'], 1):%B} {born['year']}"]),
            row("Gender", [_(fields["gender"]["gender_option"])] if "gender" in fields else []),
            row("Previous names", [_(entry["name"]) for entry in fields.get("previous_names", [])]),
            row("Current city", [_(fields["current_city"]["name"])] if "current_city" in fields else []),
            row("Hometown", [_(fields["hometown"]["name"])] if "hometown" in fields else []),
            row("Relationship", [lines(relation["status"], relation.get("partner"))]),
            row("Family members", [lines(f"{m['name']} ({m['relation']})") for m in fields["family_members"]]),
            row("Education", [lines(entry["name"]) for entry in fields["education_experiences"]]),
            row("Work", [lines(e["employer"], e.get("title"), e.get("location"), e.get("description"))
                         for e in fields["work_experiences"]]),
            row("Websites", [_(entry["address"]) for entry in fields.get("websites", [])]),
            row("Phone numbers", [f"{_(p['phone_number'])} ({p['phone_type']})" for p in fields["phone_numbers"]]),
            row("Address", ["<br>".join(_(part) for part in address if part)]),
            row("About me", [_(fields["about_me"])]),
            row("Favorite quotes", [_(fields["favorite_quotes"])] if "favorite_quotes" in fields else []),
        ]  # fmt: skip
        table = f'<table class="_a6_n _4nkx">{"".join(rows)}</table>'
        return self.page("Profile information", [self.record("Profile", table)])


def _(value):
    return html.escape(str(value)).replace("\n", "<br>")


def export(members, style):
    """The same account as pages: members (paths to JSON as bytes) to members ending in .html."""
    pages = Pages(style)
    made = {}
    for path, data in members.items():
        if not path.endswith(".json"):
            made[path] = data
            continue
        try:
            content = repaired(json.loads(data))
        except ValueError:
            continue
        page = _page(pages, path, content)
        if page is not None:
            made[path.removesuffix(".json") + ".html"] = page
    made["start_here.html"] = b"<a>links</a>"
    return made


def repaired(value):
    """As the reader repairs it: made here by hand, so that a fault there is seen."""
    if isinstance(value, str):
        return value.encode("latin-1").decode("utf-8")
    if isinstance(value, list):
        return [repaired(entry) for entry in value]
    return {repaired(k): repaired(v) for k, v in value.items()} if isinstance(value, dict) else value


def _page(pages, path, content):
    name = path.rsplit("/", 1)[-1].removesuffix(".json")
    if name == "profile_information":
        return pages.profile(content["profile_v2"])
    if isinstance(content, dict) and "participants" in content:
        first = pages.record(
            "", pages.cell("Participants: " + _(", ".join(p["name"] for p in content["participants"])))
        )
        return pages.page(content["title"], [first, *map(pages.message, content["messages"])])
    if isinstance(content, dict) and "photos" in content:
        return pages.page(
            content["name"],
            [pages.record("", pages.cell(pages.media(m)), m["creation_timestamp"]) for m in content["photos"]],
        )
    records = content if isinstance(content, list) else next(iter(content.values()), [])
    if isinstance(records, dict):
        records = records.get("group_answers", records)
    if isinstance(records, str):
        return pages.page(name, [pages.fields("", [("Time zone", records)], 0)])
    return pages.page(name, [made for record in records if (made := _record(pages, name, record)) is not None])


def _record(pages, name, record):
    if not isinstance(record, dict):
        return pages.simple(record, [], 0)
    if "label_values" in record:
        return pages.labelled(record)
    if set(record) == {"label", "value"}:
        return pages.fields("", [(record["label"], record["value"])], 0)
    when = record.get("timestamp", 0)
    data = record.get("data", [])
    if "answers" in record:
        pairs = [(entry["question"], entry["answer"]) for entry in record["answers"]]
        return pages.fields(record["group_name"], pairs, record["answers"][0]["timestamp"])
    if "search_history" in name or "searched" in name:
        return pages.simple(record["title"], [f'"{entry["text"]}"' for entry in data], when)
    if any("comment" in entry for entry in data):
        return pages.comment(record)
    if any("reaction" in entry for entry in data):
        icon = '<img src="https://x.example.org/icons/like.png">'
        return pages.record(record["title"], pages.cell(icon), when)
    if any("name" in entry for entry in data):
        return pages.simple(record["title"], [entry["name"] for entry in data], when)
    if name == "your_events":
        pairs = [("Start", pages.date(record["start_timestamp"])), ("Place", record["place"]["name"])]
        return pages.fields(record["name"], [*pairs, ("Description", record["description"])], record["start_timestamp"])
    if name == "items_sold":
        spot = record["location"]["coordinate"]
        pairs = [("Price", record["price"]), ("Description", record["description"])]
        pairs.append(("Location", f"({spot['latitude']}, {spot['longitude']})"))
        return pages.fields(record["title"], pairs, record["created_timestamp"])
    if "ip_address" in record:
        pairs = [("Device", record["device"]), ("Location", record["location"]), ("IP address", record["ip_address"])]
        return pages.fields("", pairs, record["created_timestamp"])
    if "name" in record:
        return pages.simple(record["name"], [], when)
    if "data" in record or "attachments" in record:
        return pages.post(record)
    return pages.simple("", [str(value) for value in record.values() if isinstance(value, str)], when)
