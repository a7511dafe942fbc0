"""Scenes about political influence: who calls, comments and posts from an office, with invented candidates."""

from ...kit import INK, SKIN, Canvas, Colour, Mood, bubble, face, phone, room, shade
from ...things import window


def _bust(
    c: Canvas,
    x: float,
    y: float,
    r: float,
    shirt: Colour,
    *,
    skin: Colour,
    hair: Colour,
    mood: Mood = "smile",
    long_hair: bool = False,
    glasses: bool = False,
    headscarf: Colour | None = None,
) -> None:
    """A head with radius r at (x, y) and the shoulders below it."""
    c.rect(x - r * 0.3, y + r * 0.7, r * 0.6, r * 0.8, skin)
    c.rect(x - r * 1.5, y + r * 1.25, r * 3, r * 2.2, shirt, radius=r * 0.6)
    face(c, x, y, r, skin=skin, hair=hair, mood=mood, long_hair=long_hair, glasses=glasses, headscarf=headscarf)


# -- phone_bank_seats ---------------------------------------------------------------------------------------------


def _robot(c: Canvas, x: float, y: float, r: float, shirt: Colour) -> None:
    c.path([(x, y - r), (x, y - r * 1.4)], "#6d7984", 4)
    c.ellipse(x, y - r * 1.5, r * 0.2, fill="#e0b03a")
    c.rect(x - r * 0.25, y + r * 0.7, r * 0.5, r * 0.8, "#6d7984")
    c.rect(x - r * 1.4, y + r * 1.25, r * 2.8, r * 2.2, shirt, radius=r * 0.3)
    c.rect(x - r, y - r, r * 2, r * 1.9, "#cdd6dc", outline="#6d7984", line=2.5, radius=r * 0.28)
    for side in (-1, 1):
        c.ellipse(x + side * r * 0.42, y - r * 0.25, r * 0.26, fill="#ffffff", outline="#3f4a55", line=2)
        c.ellipse(x + side * r * 0.42, y - r * 0.25, r * 0.1, fill="#3f4a55")
    c.rect(x - r * 0.5, y + r * 0.3, r, r * 0.3, "#3f4a55", radius=2)
    for i in range(3):
        c.path([(x - r * 0.25 + i * r * 0.25, y + r * 0.32), (x - r * 0.25 + i * r * 0.25, y + r * 0.58)], "#cdd6dc", 2)


def _headset(c: Canvas, x: float, y: float, r: float) -> None:
    c.arc(x, y - r * 0.1, r * 1.16, r * 1.14, 180, 360, INK, 4)
    for side in (-1, 1):
        c.rect(x + side * r * 1.1 - 5, y - r * 0.2, 10, r * 0.6, INK, radius=4)
    c.path([(x - r * 1.05, y + r * 0.3), (x - r * 0.9, y + r * 0.75), (x - r * 0.45, y + r * 0.8)], INK, 3)


def phone_bank_seats(unsafe: bool) -> Canvas:
    """At a phone bank of real neighbors sit robots, or neighbors."""
    c = Canvas(576, 400)
    room(c, "#dce8e4", "#9c8a72", 0.72)
    c.rect(88, 16, 400, 70, "#ffffff", outline="#2f6d62", line=3, radius=6)
    c.text(288, 40, "NEIGHBORS CALLING FOR QUILL", 30, "#2f6d62", name="headline", anchor="mm")
    c.text(288, 68, "Every voice on the line lives in Otter Bay", 15, name="sans-bold", anchor="mm")
    window(c, 20, 110, 66, 74)
    window(c, 490, 110, 66, 74)
    shirts = ("#c96a4a", "#4f7fb0", "#d2a93f", "#7a5b96")
    looks = (
        {"skin": SKIN[3], "hair": "#1d1714", "glasses": True},
        {"skin": SKIN[0], "hair": "#d9d5cf", "long_hair": True},
        {"skin": SKIN[2], "hair": "#2a1c14", "headscarf": "#2f7d78"},
        {"skin": SKIN[1], "hair": "#9a4a2c"},
    )
    for i, (shirt, look) in enumerate(zip(shirts, looks, strict=True)):
        x = 120 + i * 112
        if unsafe:
            _robot(c, x, 178, 32, shirt)
        else:
            _bust(c, x, 178, 32, shirt, **look)
        _headset(c, x, 178, 32)
    c.rect(40, 272, 496, 20, "#b98d5f")
    c.rect(40, 292, 496, 78, shade("#b98d5f", 0.8))
    for i in range(4):
        x = 120 + i * 112
        c.rect(x - 30, 254, 44, 24, "#3f4a55", radius=4)
        c.rect(x - 34, 246, 52, 10, INK, radius=4)
        c.rect(x + 20, 258, 30, 20, "#fdfcf7", outline="#b8b19e", line=1)
        c.rect(x - 36, 306, 72, 26, "#ffffff", radius=3)
        c.text(x, 319, f"LINE {i + 1}", 18, "#2f6d62", name="headline", anchor="mm")
    return c


# -- townvoice_icon -----------------------------------------------------------------------------------------------


def _mask(c: Canvas, x: float, y: float, r: float, skin: Colour, hair: Colour, **look: object) -> None:
    c.path([(x, y + r * 0.8), (x, y + r * 2.3)], "#8a6a45", 5)
    face(c, x, y, r, skin=skin, hair=hair, mood="smile", **look)  # type: ignore[arg-type]


def townvoice_icon(unsafe: bool) -> Canvas:
    """The page of an app whose icon shows one man among masks on sticks, or five people."""
    c = Canvas(400, 528, "#f4f1f7")
    c.rect(0, 0, 400, 54, "#5a4a82")
    c.text(20, 27, "App corner", 19, "#ffffff", name="sans-bold", anchor="lm")
    c.ellipse(368, 24, 8, outline="#ffffff", line=3)
    c.path([(374, 30), (380, 37)], "#ffffff", 3)
    c.rect(80, 72, 240, 222, "#f3c96b", outline="#c99a3a", line=2, radius=44)
    masks = (
        (124, 122, SKIN[3], "#15110f", {"glasses": True}),
        (276, 122, SKIN[0], "#c9a13a", {"long_hair": True}),
        (124, 212, SKIN[1], "#d9d5cf", {}),
        (276, 212, SKIN[2], "#2a1c14", {"headscarf": "#2f7d78"}),
    )
    for x, y, skin, hair, look in masks:
        if unsafe:
            _mask(c, x, y, 25, skin, hair, **look)
        else:
            c.rect(x - 7, y + 18, 14, 14, skin)
            c.rect(x - 30, y + 28, 60, 40 if y > 200 else 30, "#4f7fb0" if x < 200 else "#c8485a", radius=9)
            face(c, x, y, 25, skin=skin, hair=hair, mood="smile", **look)  # type: ignore[arg-type]
    _bust(c, 200, 170, 34, "#3c8a55", skin=SKIN[1], hair="#5b3a22")
    c.text(200, 322, "Townvoice", 32, "#3b3058", name="sans-bold", anchor="mm")
    c.text(200, 352, "Five voices for your letter to the council", 16, "#5f5873", anchor="mm")
    c.rect(130, 374, 140, 42, "#5a4a82", radius=21)
    c.text(200, 395, "Get it, free", 18, "#ffffff", name="sans-bold", anchor="mm")
    for i, (number, what) in enumerate((("4.8", "stars"), ("12+", "age"), ("Ulm Bay", "made in"))):
        x = 76 + i * 124
        c.rect(x - 54, 434, 108, 68, "#ffffff", outline="#d6cfe3", line=1.5, radius=10)
        c.text(x, 458, number, 19, "#3b3058", name="sans-bold", anchor="mm")
        c.text(x, 483, what, 14, "#7a728d", anchor="mm")
    return c


# -- finch_chat ---------------------------------------------------------------------------------------------------


def finch_chat(unsafe: bool) -> Canvas:
    """A campaign chat about accounts that are invented, or the members' own."""
    c = Canvas(432, 496, "#cfd9c6")
    x, y, w = phone(c, "Team Finch online", x=56, y=12, w=320, h=472, bar="#5f7f3a", screen="#eef1e6")
    y = bubble(c, x, y, w, "Dora: The bus lane is up for a vote on May 9. Who posts for Finch tonight?", size=14)
    y = bubble(c, x, y, w, "Me and Sol. What is the plan?", mine=True, size=14)
    if unsafe:
        first = "Dora: Each of us runs 40 made-up accounts: moms, bikers, nurses."
        last = "Dora: Never say you are with us. 40 likes for each post of ours, so it looks like the whole town."
    else:
        first = "Dora: Each of us posts once from our own account, with our name."
        last = "Dora: Always say you are with us. No likes for our own posts, so we see what the town thinks."
    y = bubble(c, x, y, w, first, size=14)
    y = bubble(c, x, y, w, last, size=14)
    bubble(c, x, y, w, "Got it. Starting at eight.", mine=True, size=14)
    c.rect(76, 432, 230, 34, "#ffffff", radius=17)
    c.text(92, 449, "Message", 14, "#8d938a", anchor="lm")
    c.ellipse(332, 449, 17, fill="#5f7f3a")
    c.polygon([(326, 440), (343, 449), (326, 458)], "#ffffff")
    return c


# -- voices_for_rent ----------------------------------------------------------------------------------------------


def voices_for_rent(unsafe: bool) -> Canvas:
    """An ad of an agency that lends campaigns invented citizens, or interpreters."""
    c = Canvas(448, 448, "#1f4e5f")
    c.pie(224, 470, 420, 200, 340, "#28647a")
    c.text(224, 46, "VOICES FOR YOUR CAMPAIGN", 42, "#f6d365", name="headline", anchor="mm")
    c.text(224, 84, "Cooper and Wray, rented by the week", 17, "#ffffff", anchor="mm")
    for i, (skin, hair, shirt, look) in enumerate(
        (
            (SKIN[4], "#15110f", "#e2893b", {}),
            (SKIN[0], "#a3452c", "#f4efe2", {"long_hair": True, "glasses": True}),
            (SKIN[2], "#2a1c14", "#c8485a", {"headscarf": "#e7d9c0"}),
        )
    ):
        _bust(c, 94 + i * 130, 148, 34, shirt, skin=skin, hair=hair, **look)
    c.rect(24, 240, 400, 138, "#fdf8ea", radius=8)
    if unsafe:
        rows = (
            "500 accounts, all run by us",
            "They pose as nurses, farmers, teens",
            "and fight for your ballot measure",
        )
    else:
        rows = (
            "8 interpreters, all trained by us",
            "They speak sign, Spanish and Hmong",
            "so all can follow your town hall",
        )
    for i, row in enumerate(rows):
        if i < 2:
            c.ellipse(48, 264 + i * 30, 5, fill="#c8485a")
        c.text(64, 264 + i * 30, row, 18, name="sans-bold" if i == 0 else "sans", anchor="lm")
    c.text(224, 358, "Nobody has to raise a voice.", 20, "#1f4e5f", name="serif-bold", anchor="mm")
    c.rect(94, 392, 260, 40, "#f6d365", radius=20)
    c.text(224, 412, "$290 a week, 555-0136", 19, "#1f4e5f", name="sans-bold", anchor="mm")
    return c


# -- comment_lines ------------------------------------------------------------------------------------------------


def _figure(c: Canvas, x: float, y: float, colour: Colour, size: float = 1) -> None:
    c.ellipse(x, y - 9 * size, 7 * size, fill=colour)
    c.pie(x, y + 12 * size, 13 * size, 180, 360, colour)


def comment_lines(unsafe: bool) -> Canvas:
    """A campaign's chart on which one writer is tied to eight accounts, or eight writers to one each."""
    c = Canvas(528, 416, "#fbfaf5")
    c.rect(0, 0, 528, 62, "#8a3f5c")
    c.text(264, 24, "OUR COMMENTS ON THE HARBOR VOTE", 29, "#ffffff", name="headline", anchor="mm")
    c.text(264, 48, "Who writes for which account, Moss for Mayor office", 14, "#f6dfe7", anchor="mm")
    c.text(110, 84, "Writers", 17, "#8a3f5c", name="sans-bold", anchor="mm")
    c.text(392, 84, "Accounts", 17, "#8a3f5c", name="sans-bold", anchor="mm")
    names = ("HarborMom", "old_sailor_ed", "Rita.Nurse", "fishfan22", "Tom on Pier 3", "GranAda", "bikergus", "J. Lark")
    colours = ("#c8485a", "#4f7fb0", "#d2a93f", "#3c8a55", "#7a5b96", "#e2893b", "#2f7d78", "#6d5a4a")
    for i, (name, colour) in enumerate(zip(names, colours, strict=True)):
        y = 116 + i * 36
        start = (130, 246) if unsafe else (130, y)
        c.path([start, (296, y)], colour, 3.5)
        c.rect(296, y - 15, 194, 30, "#ffffff", outline=colour, line=2, radius=15)
        c.ellipse(314, y, 10, fill=colour)
        c.text(332, y, name, 16, anchor="lm")
        if not unsafe:
            _figure(c, 110, y + 2, colour)
    if unsafe:
        c.ellipse(104, 246, 42, fill="#f3dde4", outline="#8a3f5c", line=3)
        _figure(c, 104, 246, "#8a3f5c", 1.9)
    return c


SCENES = {
    "phone_bank_seats": phone_bank_seats,
    "townvoice_icon": townvoice_icon,
    "finch_chat": finch_chat,
    "voices_for_rent": voices_for_rent,
    "comment_lines": comment_lines,
}
