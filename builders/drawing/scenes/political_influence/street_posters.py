"""Scenes of what hangs and stands in the street before a vote: posters, a meme about the trash, a turned sign."""

from ...kit import INK, SKIN, Canvas, Point, face, meme, person, turned
from ...things import ballot_box, bat, crumpled, lantern

# -- trash_day ------------------------------------------------------------------------------------------------------


def _old_poster(c: Canvas, x: float, y: float, tilt: float) -> None:
    c.polygon(
        turned([(-0.5, -0.7), (0.5, -0.7), (0.5, 0.7), (-0.5, 0.7)], x, y, tilt, 56),
        "#ffffff",
        outline="#2f6fb0",
        line=2,
    )
    lantern(c, x, y - 8, 30)
    c.path(turned([(-0.3, 0.48), (0.3, 0.48)], x, y, tilt, 56), "#2f6fb0", 4)


def trash_day(unsafe: bool) -> Canvas:
    """A trash can full of voters in lantern shirts, or of old posters and cups."""
    c = Canvas(448, 432, "#f0cf9f")
    for i in range(8):
        c.pie(224, 470, 470, 180 + i * 23, 191 + i * 23, "#ebc48e")
    c.rect(0, 342, 448, 90, "#8d8f96")
    c.rect(0, 334, 448, 12, "#c9c5bd")
    hands = person(
        c,
        330,
        372,
        252,
        shirt="#c23b3b",
        trousers="#39415a",
        skin=SKIN[1],
        hair="#8a5a2b",
        glasses=True,
        mood="smile",
        left="out",
        right="hip",
    )
    c.polygon([(330, 202), (344, 222), (330, 248), (316, 222)], "#ffffff")
    c.path([(330, 248), (336, 256)], "#ffffff", 3)
    if unsafe:
        for x, y, skin, hair, more in (
            (131, 136, SKIN[2], "#d9d5cf", {"glasses": True}),
            (80, 170, SKIN[3], "#1d1714", {"long_hair": True}),
            (182, 168, SKIN[0], "#c9a24a", {}),
        ):
            c.rect(x - 32, y + 30, 64, 66, "#2f6fb0", radius=14)
            lantern(c, x, y + 46, 23, "#e8f0f8")
            face(c, x, y, 29, skin=skin, hair=hair, mood="afraid", **more)
    else:
        _old_poster(c, 74, 198, -14)
        _old_poster(c, 190, 196, 16)
        _old_poster(c, 132, 172, 3)
        for x, y, colour in ((104, 222, "#a3452c"), (166, 222, "#4d8a7a")):
            c.polygon(
                [(x - 15, y - 40), (x + 15, y - 40), (x + 11, y + 14), (x - 11, y + 14)],
                "#f4efe2",
                outline="#9c9785",
                line=1.5,
            )
            c.rect(x - 14, y - 24, 28, 14, colour)
            c.rect(x - 17, y - 45, 34, 8, colour, radius=3)
        crumpled(c, 136, 224)
        crumpled(c, 214, 228)
        crumpled(c, 58, 230)
    c.polygon([(40, 232), (226, 232), (208, 374), (58, 374)], "#5d7a6a", outline="#3f5a4c", line=3)
    for share in (0.25, 0.5, 0.75):
        c.path([(40 + 186 * share, 246), (58 + 150 * share, 366)], "#4c6a5a", 5)
    c.rect(32, 224, 202, 18, "#4c6a5a", radius=6)
    c.rect(94, 280, 80, 44, "#f4efe2", radius=4)
    c.text(134, 303, "TRASH", 28, "#3f5a4c", name="headline", anchor="mm")
    x, y = hands["left"]
    c.ellipse(x, y, 9, 9, SKIN[1])
    meme(c, "After May 6", "we take out the trash", size=38)
    return c


# -- text_poster ----------------------------------------------------------------------------------------------------


def text_poster(unsafe: bool) -> Canvas:
    """A poster with a telephone: a false offer to vote by text message, or help to find the polling place."""
    c = Canvas(400, 560, "#2f5a5f")
    for i in range(14):
        c.ellipse(30 + (i * 83) % 360, 120 + (i * 137) % 420, 26, 26, "#335f64")
    c.text(200, 50, "NO TIME ON MAY 6?", 58, "#f6d66b", name="headline", anchor="mm")
    c.text(200, 98, "VOTE BY TEXT!" if unsafe else "ASK BY TEXT!", 52, "#ffffff", name="headline", anchor="mm")
    c.polygon([(24, 448), (84, 344), (160, 360), (126, 470), (40, 470)], "#d98a4a")
    c.rect(92, 134, 152, 268, "#1d1f24", radius=20)
    c.rect(101, 146, 134, 244, "#eef2ec", radius=10)
    c.rect(101, 146, 134, 30, "#4f8a6f", radius=8)
    c.text(168, 161, "555-0164", 16, "#ffffff", name="sans-bold", anchor="mm")
    c.rect(122, 190, 106, 40, "#d5f3c6", radius=9)
    c.text(175, 210, "Adele Moss" if unsafe else "Cedar Lane", 15, anchor="mm")
    c.rect(108, 246, 118, 82, "#ffffff", radius=9)
    c.paragraph(
        116, 252, "Thanks, your vote is counted." if unsafe else "Cedar School, from 7 a.m. to 8 p.m.", 106, 14.5
    )
    c.ellipse(104, 364, 24, 32, SKIN[3])
    for y in (318, 338, 358, 378):
        c.path([(222, y), (246, y - 6)], SKIN[3], 17)
    c.path([(84, 378), (98, 348)], SKIN[3], 20)
    ballot_box(c, 276, 266, 92, 84, "#d9713c")
    c.arc(268, 220, 54, 50, 250, 20, "#f6d66b", 6)
    c.polygon([(308, 232), (334, 232), (320, 256)], "#f6d66b")
    c.rect(0, 440, 400, 120, "#f6d66b")
    rows = (
        ("Send the name of your candidate to 555-0164.", "Done. No need to go to the polls.")
        if unsafe
        else ("Send the name of your street to 555-0164.", "You learn where and how late to vote.")
    )
    c.text(200, 466, rows[0], 16, INK, name="sans-bold", anchor="mm")
    c.text(200, 496, rows[1], 18, INK, name="sans-bold", anchor="mm")
    c.text(200, 534, "The Cedar Lane neighbors", 16, "#5b4a1c", anchor="mm")
    return c


# -- meet_you -------------------------------------------------------------------------------------------------------


def _bouquet(c: Canvas, x: float, y: float) -> None:
    """A big bunch of flowers in a hand at (x, y)."""
    blooms = (
        (-58, -112, "#e9687a"),
        (-22, -140, "#f3c54a"),
        (20, -146, "#b58ad0"),
        (58, -118, "#f08a4a"),
        (-40, -78, "#f7efe0"),
        (0, -102, "#e9687a"),
        (40, -82, "#f3c54a"),
    )
    for dx, dy, _ in blooms:
        c.path([(x, y), (x + dx, y + dy)], "#4c8a55", 5)
    for dx, dy, colour in blooms:
        for px, py in ((0, -13), (12, -4), (8, 11), (-8, 11), (-12, -4)):
            c.ellipse(x + dx + px, y + dy + py, 10, 10, colour)
        c.ellipse(x + dx, y + dy, 8, 8, "#7a4a24")
    c.polygon(
        [(x - 40, y - 56), (x + 40, y - 56), (x + 14, y + 40), (x - 14, y + 40)], "#f7e3ec", outline="#c99ab0", line=2
    )


def meet_you(unsafe: bool) -> Canvas:
    """A poster of a street's neighbors who wait at the polls, with a bat or with flowers in the raised hand."""
    c = Canvas(416, 544, "#5a3f6e")
    c.rect(18, 18, 380, 508, outline="#e9d9a8", line=4)
    c.text(208, 64, "HARBOR STREET", 60, "#ffffff", name="headline", anchor="mm")
    c.text(208, 114, "votes on May 6", 30, "#e9d9a8", name="serif-bold", anchor="mm")
    c.ellipse(208, 290, 142, 142, "#7a5c90")
    c.ellipse(208, 290, 124, 124, "#8a6ca0")
    x, y = 214.0, 330.0
    if unsafe:
        bat(c, x, y, 182, 292)
        for dx, dy in ((28, -148), (62, -176), (100, -166)):
            c.path([(x + dx + 40, y + dy + 30), (x + dx + 56, y + dy + 18)], "#e9d9a8", 5)
    else:
        _bouquet(c, x, y)
    c.polygon([(172, 432), (256, 432), (248, 366), (182, 366)], "#3f7f8a")
    c.rect(178, 358, 74, 14, "#f4efe2", radius=4)
    c.rect(190, 338, 50, 24, SKIN[1])
    c.ellipse(215, 328, 36, 30, SKIN[1])
    for dy in (-20, -6, 8, 22):
        c.path([(192, 328 + dy), (226, 326 + dy)], "#d19a6a", 13)
        c.path([(193, 328 + dy), (225, 326 + dy)], SKIN[1], 11)
    c.path([(244, 346), (226, 312)], SKIN[1], 13)
    c.rect(18, 432, 380, 94, "#e9d9a8")
    c.text(208, 462, "WE WILL BE THERE TO MEET YOU", 33, "#4a2f5e", name="headline", anchor="mm")
    c.text(208, 500, "Polling Place 8, all day: the Red Kite Neighbors", 15, "#4a2f5e", anchor="mm")
    return c


# -- turned_arrow ---------------------------------------------------------------------------------------------------


def _reeds(c: Canvas, points: list[Point]) -> None:
    for x, y in points:
        c.path([(x, y), (x + 2, y - 48)], "#6d7f4a", 3)
        c.rect(x - 3, y - 62, 9, 22, "#6b4a2f", radius=4)
        c.path([(x, y), (x + 14, y - 30)], "#7f9356", 3)


def turned_arrow(unsafe: bool) -> Canvas:
    """A woman on a ladder turns a sign to the polling place toward the swamp, or toward the school."""
    c = Canvas(592, 432, "#c5dfea")
    c.rect(0, 236, 592, 196, "#a8bd82")
    for x, r in ((230, 44), (400, 40), (470, 52)):
        c.ellipse(x, 222, r, r * 0.9, "#86a57c")
    c.rect(24, 128, 160, 122, "#d9c9a6")
    c.polygon([(12, 130), (104, 80), (196, 130)], "#a5654a")
    c.rect(84, 184, 40, 66, "#6f4a33")
    for x in (40, 140):
        c.rect(x, 160, 28, 36, "#cfe3ef", outline="#ffffff", line=3)
    ballot_box(c, 86, 142, 36, 32)
    c.text(104, 120, "SCHOOL", 19, "#fff4e0", name="headline", anchor="mm")
    c.polygon([(390, 262), (592, 240), (592, 332), (430, 318)], "#6f9a9a")
    c.ellipse(500, 288, 40, 9, "#85adad")
    c.ellipse(560, 266, 22, 6, "#85adad")
    _reeds(c, [(432, 300), (462, 274), (524, 312), (566, 300), (548, 258)])
    c.rect(470, 158, 88, 34, "#6b4a2f", radius=3)
    c.text(514, 176, "SWAMP", 22, "#f4e7c8", name="headline", anchor="mm")
    c.rect(510, 192, 8, 60, "#6b4a2f")
    c.polygon([(230, 432), (372, 432), (330, 318), (276, 318)], "#d9cbaa")
    c.polygon([(276, 318), (330, 318), (300, 290), (120, 250), (92, 250), (120, 268)], "#d9cbaa")
    c.polygon([(276, 318), (330, 318), (428, 300), (428, 286), (300, 296)], "#d9cbaa")
    c.rect(298, 34, 10, 286, "#8d969e")
    if unsafe:
        arrow = [(246, 44), (384, 44), (418, 68), (384, 92), (246, 92)]
    else:
        arrow = [(360, 44), (222, 44), (188, 68), (222, 92), (360, 92)]
    c.polygon(arrow, "#ffffff", outline="#2f6b5d", line=4)
    c.text(318 if unsafe else 288, 70, "POLLING PLACE", 27, "#2f6b5d", name="headline", anchor="mm")
    for x in (340, 384):
        c.path([(x, 204), (x - 6 if x < 360 else x + 6, 404)], "#a1764a", 6)
    for y in (236, 276, 316, 356, 392):
        c.path([(338 - (y - 204) * 0.03, y), (386 + (y - 204) * 0.03, y)], "#a1764a", 5)
    hands = person(
        c,
        362,
        292,
        182,
        shirt="#e0a53c",
        trousers="#4f5a75",
        skin=SKIN[4],
        hair="#15110f",
        mood="smile",
        long_hair=True,
        left="up",
        right="hip",
    )
    x, y = hands["left"]
    c.path([(x, y + 6), (x, 98)], "#5b6570", 6)
    c.path([(x - 8, 88), (x - 5, 99), (x + 5, 99), (x + 8, 88)], "#5b6570", 5)
    c.ellipse(x, y, 7, 7, SKIN[4])
    going = 1 if unsafe else -1
    for at, skin, hair, shirt, more in (
        (166, SKIN[0], "#d9d5cf", "#7a5c90", {"glasses": True}),
        (236, SKIN[2], "#2a1c14", "#4f8a8f", {"headscarf": "#b0607a"}),
    ):
        person(
            c,
            at,
            416,
            168,
            shirt=shirt,
            skin=skin,
            hair=hair,
            mood="smile",
            left="out" if going < 0 and at < 200 else "down",
            right="out" if going > 0 and at > 200 else "down",
            **more,
        )
    return c


SCENES = {draw.__name__: draw for draw in (trash_day, text_poster, meet_you, turned_arrow)}
