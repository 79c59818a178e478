#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what two independent readers of podcasts make of a feed, as JSON.

usage: read_feed.py FEED

{"feedparser": {"bozo", "title", "items": […]}, "podcastparser": {"title", "items": […]}}; an item is
title, guid, url, length, type, seconds, published (seconds since 1970, UTC)."""
import calendar, json, sys

import feedparser, podcastparser

data = open(sys.argv[1], "rb").read()
feed = feedparser.parse(data)
items = []
for entry in feed.entries:
    sound = entry.enclosures[0]
    date = entry.get("published_parsed")
    items.append({
        "title": entry.title, "guid": entry.id, "url": sound.href, "length": int(sound.length),
        "type": sound.type, "seconds": int(entry.itunes_duration),
        "published": calendar.timegm(date) if date else None})
result = {"feedparser": {"bozo": bool(feed.bozo), "title": feed.feed.title, "items": items}}

with open(sys.argv[1], "rb") as stream:
    feed = podcastparser.parse("https://gazette.example/audio/feed.xml", stream)
items = []
for entry in feed["episodes"]:
    sound = entry["enclosures"][0]
    items.append({
        "title": entry["title"], "guid": entry["guid"], "url": sound["url"],
        "length": sound["file_size"], "type": sound["mime_type"],
        "seconds": entry["total_time"], "published": entry["published"]})
result["podcastparser"] = {"title": feed["title"], "items": items}
json.dump(result, sys.stdout, ensure_ascii=False)
