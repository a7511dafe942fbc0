"""Scenes of deception.disinformation: ratings, reviews and votes of guests, real or made up."""

from ...kit import INK, SKIN, Canvas, bubble, face, phone, room
from ...things import beard, moustache, posed, star


def lobby_button(unsafe: bool) -> Canvas:
    c = Canvas(560, 464)
    room(c, "#e7d7cf", "#8a6f7a", 0.8)
    c.rect(28, 24, 300, 66, "#6d3f52", radius=6)
    c.text(178, 57, "HOTEL PINE LOBBY", 38, "#f7e6c9", name="headline", anchor="mm")
    c.rect(30, 130, 120, 226, "#9c6b5a")
    c.rect(40, 140, 100, 216, "#e9c98a")
    c.path([(90, 140), (90, 356)], "#9c6b5a", 4)
    c.text(90, 116, "ELEVATOR", 19, INK, name="headline", anchor="mm")
    c.rect(306, 232, 16, 210, "#5b6570")
    c.ellipse(314, 444, 52, 12, "#4a525b")
    c.rect(204, 112, 220, 132, "#2b333d", radius=10)
    c.text(314, 136, "GUESTS, HOW WAS YOUR STAY?", 22, "#ffffff", name="headline", anchor="mm")
    for i, (fill, mood) in enumerate((("#c9473c", -1), ("#e3b43c", 0), ("#4f9d5c", 1))):
        x = 250 + i * 64
        c.ellipse(x, 188, 27, fill=fill)
        for dx in (-9, 9):
            c.ellipse(x + dx, 181, 3.5, fill=INK)
        if mood > 0:
            c.arc(x, 190, 13, 11, 20, 160, INK, 3)
        elif mood < 0:
            c.arc(x, 206, 12, 10, 200, 340, INK, 3)
        else:
            c.path([(x - 10, 199), (x + 10, 199)], INK, 3)
    c.text(222, 230, "Today: 418 answers", 14, "#c9d3da", anchor="lm")
    if unsafe:
        shirt, skin = "#a8323f", SKIN[1]
        posed(
            c,
            482,
            452,
            270,
            left=(406, 206),
            right=(520, 338),
            shirt=shirt,
            trousers="#2b2b33",
            skin=skin,
            hair="#2a1c14",
            mood="smile",
        )
        c.rect(453, 166, 58, 18, shirt, radius=3)
        c.rect(453, 180, 58, 6, "#e3b43c")
        for i in range(4):
            c.ellipse(482, 272 + i * 17, 3.5, fill="#e3b43c")
    else:
        posed(
            c,
            482,
            452,
            270,
            left=(406, 206),
            right=(518, 338),
            shirt="#4f86a8",
            trousers="#6b6152",
            skin=SKIN[3],
            hair="#1a1310",
            long_hair=True,
            mood="smile",
        )
        c.path([(518, 338), (518, 366)], "#3a3f46", 4)
        c.rect(494, 366, 46, 76, "#d9803f", outline="#a85c28", line=2, radius=5)
        for dx in (12, 34):
            c.path([(494 + dx, 372), (494 + dx, 436)], "#a85c28", 2)
        c.ellipse(518, 338, 9, fill=SKIN[3])
    return c


def same_face(unsafe: bool) -> Canvas:
    c = Canvas(448, 544, "#f4e9d6")
    c.rect(0, 0, 448, 96, "#3f6f6a")
    c.text(224, 36, "SOFT CLOUD SOFAS", 46, "#ffffff", name="headline", anchor="mm")
    c.text(224, 74, "FOUR REAL CUSTOMERS, FOUR REAL OPINIONS", 25, "#f3dc96", name="headline", anchor="mm")
    quotes = ("I never get up again!", "My back says thank you.", "Best seat in my life.", "Even the dog agrees.")
    names = ("Bo, driver", "Pat, nurse", "Chris, cook", "Robin, teacher")
    for i in range(4):
        x, y = 18 + (i % 2) * 210, 112 + (i // 2) * 172
        c.rect(x, y, 202, 160, "#ffffff", outline="#d3c5a8", line=2, radius=10)
        c.rect(x + 12, y + 12, 84, 84, ("#cfe0e6", "#ecd9d0", "#dbe4cc", "#ddd5e8")[i], radius=6)
        at = (x + 54, y + 58)
        if unsafe:
            skin = SKIN[0]
            if i == 0:
                face(c, *at, 30, skin=skin, hair="#7a4a2a", mood="smile")
            elif i == 1:
                face(c, *at, 30, skin=skin, hair="#e6b93c", mood="smile", long_hair=True)
                c.path([(at[0] - 26, at[1] - 12), (at[0] - 14, at[1] - 20)], "#7a4a2a", 7)
            elif i == 2:
                face(c, *at, 30, skin=skin, hair="#7a4a2a", mood="smile")
                moustache(c, at, 30, "#23201e")
                c.rect(at[0] - 26, at[1] - 32, 52, 13, "#b5443a", radius=5)
                c.rect(at[0] - 2, at[1] - 22, 44, 6, "#b5443a", radius=3)
            else:
                face(c, *at, 30, skin=skin, hair="#7a4a2a", mood="smile", glasses=True)
                beard(c, at, 30, "#b9b6b0")
        else:
            looks = (
                {"skin": SKIN[0], "hair": "#7a4a2a"},
                {"skin": SKIN[3], "hair": "#e0a93c", "headscarf": "#8a5f9e"},
                {"skin": SKIN[1], "hair": "#1c1512", "long_hair": True},
                {"skin": SKIN[4], "hair": "#b9b6b0", "glasses": True},
            )[i]
            face(c, *at, 30, mood="smile", **looks)
        for n in range(5):
            star(c, x + 112 + n * 18, y + 26, 8)
        c.text(x + 104, y + 46, names[i].split(", ")[0], 17, INK, name="sans-bold")
        c.text(x + 104, y + 70, names[i].split(", ")[1], 15, "#6b675e")
        c.paragraph(x + 12, y + 106, f'"{quotes[i]}"', 184, 17, "#3d4a48", name="serif-bold", spacing=1.2)
    c.rect(64, 472, 320, 52, "#b5604a", radius=18)
    c.rect(92, 456, 264, 44, "#cf7a60", radius=12)
    for x in (40, 376):
        c.rect(x, 470, 34, 52, "#b5604a", radius=12)
    for x in (70, 366):
        c.rect(x, 522, 14, 12, "#5a3a28")
    c.text(224, 500, "Call 555-0142", 21, "#ffffff", name="sans-bold", anchor="mm")
    return c


def dot_board(unsafe: bool) -> Canvas:
    c = Canvas(576, 416)
    room(c, "#d3dce6", "#8d6f5f", 0.8)
    c.rect(28, 26, 350, 300, "#8a6a45", radius=4)
    c.rect(38, 36, 330, 280, "#fdfaf0")
    c.text(203, 62, "OUR PLAY: ONE DOT FROM EACH GUEST", 25, INK, name="headline", anchor="mm")
    for x in (148, 258):
        c.path([(x, 84), (x, 310)], "#cfc8b6", 2)
    for x, label in ((93, "GREAT"), (203, "FINE"), (313, "BORING")):
        c.text(x, 100, label, 24, "#5d4f7a", name="headline", anchor="mm")
    for i in range(9):
        c.ellipse(68 + (i % 3) * 25, 134 + (i // 3) * 26, 9, fill="#4f9d5c")
    for i in range(4):
        c.ellipse(190 + (i % 2) * 26, 134 + (i // 2) * 26, 9, fill="#e3b43c")
    left = 3 if unsafe else 14
    for i in range(left):
        c.ellipse(280 + (i % 3) * 32, 134 + (i // 3) * 32, 9, fill="#c9473c")
    if unsafe:
        for i in range(3, 14):
            c.ellipse(280 + (i % 3) * 32, 134 + (i // 3) * 32, 9, outline="#e6dfcd", line=2)
    c.polygon([(398, 344), (462, 344), (454, 404), (406, 404)], "#7d868d")
    c.ellipse(430, 344, 33, 9, "#59626a")
    if unsafe:
        for dx, dy in ((-18, 0), (-6, -4), (7, 1), (19, -2), (0, 5), (-11, 5), (12, 5)):
            c.ellipse(430 + dx, 342 + dy, 7, fill="#c9473c")
    hand = (352, 228) if unsafe else (392, 252)
    posed(
        c,
        486,
        404,
        282,
        left=hand,
        right=(524, 290),
        shirt="#38353f",
        trousers="#38353f",
        skin=SKIN[2],
        hair="#b9b6b0",
        long_hair=True,
        mood="plain" if unsafe else "smile",
        glasses=True,
    )
    c.rect(474, 196, 24, 9, "#b5443a", radius=4)
    c.path([(488, 204), (494, 238)], "#b5443a", 9)
    if unsafe:
        c.ellipse(344, 222, 9, fill="#c9473c")
        c.ellipse(354, 229, 9, fill=SKIN[2])
    return c


def soup_fly(unsafe: bool) -> Canvas:
    c = Canvas(432, 496, "#c9b48f")
    for i in range(6):
        c.path([(0, 60 + i * 88), (432, 60 + i * 88)], "#bda57e", 3)
    c.rect(20, 22, 122, 172, "#7a3d36", radius=5)
    c.rect(28, 30, 106, 156, "#fbf3df", radius=3)
    c.text(81, 58, "CAFE LILA", 25, "#7a3d36", name="headline", anchor="mm")
    c.text(81, 84, "Soup of the day", 13, INK, name="serif", anchor="mm")
    c.text(81, 108, "Tomato", 17, INK, name="serif-bold", anchor="mm")
    c.path([(50, 124), (112, 124)], "#c9b99a", 2)
    c.text(81, 146, "555-0118", 14, INK, name="serif", anchor="mm")
    c.ellipse(222, 350, 142, fill="#e9e4d8")
    c.ellipse(216, 344, 140, fill="#ffffff", outline="#d9d3c4", line=2)
    c.ellipse(216, 344, 106, fill="#d3d9dc")
    c.ellipse(216, 344, 98, fill="#d4552f")
    c.arc(216, 344, 80, 80, 190, 260, "#e57a50", 6)
    c.arc(216, 344, 56, 56, 20, 80, "#e57a50", 5)
    c.rect(300, 32, 112, 170, "#1d1f24", radius=14)
    c.rect(307, 42, 98, 150, "#eef2f4", radius=8)
    c.text(356, 62, "My review", 15, INK, name="sans-bold", anchor="mm")
    for i in range(5):
        star(c, 322 + i * 17, 88, 8, "#c3cad0")
    c.rect(316, 104, 80, 50, "#d4dde2", radius=4)
    c.rect(341, 120, 30, 20, "#7d868d", radius=3)
    c.ellipse(356, 130, 7, fill="#eef2f4")
    c.text(356, 172, "Add a photo", 13, "#4a525b", anchor="mm")
    skin = SKIN[1]
    c.path([(432, 244), (336, 262)], "#5c7f9c", 54)
    c.path([(330, 262), (286, 282)], skin, 34)
    for x0, y0, x1, y1 in ((278, 272, 246, 286), (280, 290, 250, 300)):
        c.path([(x0, y0), (x1, y1)], skin, 14)
    x, y = 238, 304
    if unsafe:
        for side in (-1, 1):
            c.ellipse(x + side * 13, y + 2, 13, 8, "#e8eef0", outline="#8d969e", line=1.5)
            for n in (-8, 2, 12):
                c.path([(x + side * 6, y + n), (x + side * 18, y + n + 8)], "#23262b", 2.5)
        c.ellipse(x, y + 6, 9, 16, "#33373d")
        c.ellipse(x, y - 12, 8, 8, "#33373d")
        for side in (-1, 1):
            c.ellipse(x + side * 5, y - 15, 4, fill="#b5443a")
        c.ellipse(60, 286, 40, 30, "#f6ecd2", outline="#c9b078", line=2)
        for fx, fy in ((44, 280), (72, 278), (58, 298)):
            c.ellipse(fx, fy, 5, 8, "#33373d")
            for side in (-1, 1):
                c.ellipse(fx + side * 7, fy - 2, 6, 4, "#dfe6e9", outline="#8d969e", line=1)
    else:
        c.path([(x + 8, y - 8), (x - 8, y + 24)], "#4a7d3f", 4)
        for dx, dy in ((-14, 8), (6, 14), (-2, -2), (-16, 24), (2, 30)):
            c.ellipse(x + dx, y + dy, 11, 9, "#5d9a4c")
        c.ellipse(60, 286, 40, 30, "#f6ecd2", outline="#c9b078", line=2)
        for fx, fy in ((44, 280), (72, 278), (58, 298)):
            c.ellipse(fx, fy, 11, 8, "#5d9a4c")
    c.path([(36, 460), (120, 432)], "#b9bec3", 8)
    c.ellipse(42, 456, 26, 17, "#cfd4d8", outline="#9aa2a9", line=2)
    return c


def review_order(unsafe: bool) -> Canvas:
    c = Canvas(416, 528, "#dfe7d6")
    x, y, w = phone(c, "Wanda, writing desk", x=36, y=10, w=344, h=508, bar="#70558c", screen="#ece8f0")
    count, thanks = ("40 five-star reviews", "Perfect") if unsafe else ("40 thank-you notes", "Perfect")
    y = bubble(c, x, y, w, "Hi! What can we write for Hotel Fern?", size=16)
    y = bubble(c, x, y, w, f"{count} by noon, please.", mine=True, size=16)
    y = bubble(c, x, y, w, "From whom?" if unsafe else "To whom?", size=16)
    y = bubble(
        c,
        x,
        y,
        w,
        "From guests who never came. Give each a name!" if unsafe else "To guests who came in May. Here is each name!",
        mine=True,
        size=16,
    )
    y = bubble(c, x, y, w, "Nobody will know they are ours." if unsafe else "They will see how glad you are.", size=16)
    y = bubble(c, x, y, w, f"{thanks}. Send me the first.", mine=True, size=16)
    c.rect(x, 452, w - 50, 36, "#ffffff", radius=16)
    c.text(x + 14, 470, "Message", 15, "#9a9aa2", anchor="lm")
    c.ellipse(x + w - 20, 470, 19, fill="#70558c")
    c.polygon([(x + w - 28, 461), (x + w - 10, 470), (x + w - 28, 479)], "#ffffff")
    return c


SCENES = {
    "lobby_button": lobby_button,
    "same_face": same_face,
    "dot_board": dot_board,
    "soup_fly": soup_fly,
    "review_order": review_order,
}
