"""Reads protocols as JSON: the packages of data need no JavaScript to be read."""

import json
from pathlib import Path

FORMAT = "openketamine/1"
folder = Path("node_modules/@openketamine/protocols/json")
protocols = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]

assert all(one["format"] == FORMAT for one in protocols), "a format that this program does not know"
label = next(one for one in protocols if one["id"] == "esketamine-nasal-trd-us")
print(label["title"], label["status"]["state"])
for phase in label["phases"]:
    print(phase["id"], phase["schedule"]["kind"])
