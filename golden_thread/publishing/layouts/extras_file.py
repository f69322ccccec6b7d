"""What a paper has beside its sections, as typed: meetings, authors, and the parts asked for.

In: the top entry of a layout. Out: the values, with a Problem for whatever in them cannot stand.
"""

import re

from golden_thread.files import Entry, Source
from golden_thread.framework import Framework
from golden_thread.problems import problem
from golden_thread.publishing.layouts.house import House
from golden_thread.publishing.layouts.house_file import read_terms
from golden_thread.publishing.layouts.layout import Author, Extras, LayoutKind, Meeting

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_meetings(top: Entry, framework: Framework) -> tuple[Meeting, ...]:
    """The meetings that the paper goes to; of several each has a slug of its own."""
    meetings: list[Meeting] = []
    groups = top.entries("meetings")
    for entry in groups:
        meeting = Meeting(
            body=entry.text("body"),
            on=entry.needed_date("on"),
            slug=entry.text("slug", ""),
            title=entry.text("title", ""),
            urgency=entry.text("urgency", ""),
            place=entry.place_of("on"),
        )
        entry.refuse_others()
        _check_meeting(entry, meeting, meetings, framework, several=len(groups) > 1)
        meetings.append(meeting)
        top.sound = top.sound and entry.sound
    return tuple(meetings)


def _check_meeting(
    entry: Entry,
    meeting: Meeting,
    others: list[Meeting],
    framework: Framework,
    *,
    several: bool,
) -> None:
    body = framework.organisation.body(meeting.body)
    if meeting.body and body is None:
        known = ", ".join(each.code for each in framework.organisation.bodies)
        message = f"There is no body “{meeting.body}”; there is: {known or 'none'}."
        entry.note("GT-PUBLISHING-017", message, "body")
    if body is not None and "on" not in entry.faulty and not body.tenure.holds(meeting.on):
        message = f"{body.title} is not there on {meeting.on}."
        entry.note("GT-PUBLISHING-020", message, "on")
    elif body and body.meets_on and entry.has("on") and meeting.on not in body.meets_on:
        message = f"{body.title} does not meet on {meeting.on}, by its “meets_on”."
        entry.note("GT-PUBLISHING-028", message, "on")
    if several and not SLUG.fullmatch(meeting.slug):
        message = "Of several meetings each has a slug: small letters, digits and hyphens."
        entry.note("GT-PUBLISHING-021", message, "slug")
    if meeting.slug and any(meeting.slug == other.slug for other in others):
        message = f"“{meeting.slug}” is the slug of two meetings."
        entry.note("GT-PUBLISHING-021", message, "slug")


def read_authors(top: Entry) -> tuple[Author, ...]:
    """The authors, in order."""
    authors = []
    for entry in top.entries("authors"):
        authors.append(Author(entry.text("role"), entry.texts("contact")))
        entry.refuse_others()
        top.sound = top.sound and entry.sound
    return tuple(authors)


def read_extras(top: Entry, kind: LayoutKind, house: House) -> Extras:
    """The parts asked for; those that a paper of this kind has not are not known in it."""
    on_slides = kind is LayoutKind.SLIDES
    if on_slides:
        return Extras(
            agenda=top.yes("agenda"),
            questions=top.yes("questions"),
            credits=top.texts("credits"),
        )
    return Extras(
        contents=top.yes("contents"),
        summary=top.yes("summary"),
        exceptions=top.yes("exceptions"),
        appendix=top.yes("appendix"),
        glossary=read_terms(top),
        implications=_implications(top, kind, house),
    )


def _implications(top: Entry, kind: LayoutKind, house: House) -> tuple[tuple[str, Source], ...]:
    """What is said of each implication; in a report each needed one is there."""
    said = []
    known = {each.code for each in house.implications}
    for entry in top.entries("implications"):
        code, words = entry.text("code"), entry.markdown("text")
        entry.refuse_others()
        if code and code not in known:
            there = ", ".join(sorted(known)) or "none"
            message = (
                f"There is no implication “{code}” in templates/house.yaml; there is: {there}."
            )
            entry.note("GT-PUBLISHING-017", message, "code")
        if words is None:
            entry.note("GT-FILES-005", "“text” is missing or empty.", "text")
        else:
            said.append((code, words))
        top.sound = top.sound and entry.sound
    if kind is LayoutKind.REPORT:
        codes = {code for code, _ in said}
        for each in house.implications:
            if each.is_needed and each.code not in codes:
                message = f"Nothing is said of “{each.title}”, which every report of ours needs."
                top.problems.append(problem("GT-PUBLISHING-022", top.place, message))
    return tuple(said)
