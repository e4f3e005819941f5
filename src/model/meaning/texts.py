"""How text is cut into words, for the lexicon and for the vectors, and the words that carry no meaning of their own."""
import re
import unicodedata

LANGUAGES = ('en', 'es', 'ca', 'pt', 'fr', 'gl')


def words(text):
    """Words of the lexicon: lower case, accents kept, NFC, cut at everything but letters, digits and combining marks."""
    text = unicodedata.normalize('NFC', text.lower()).replace('l·l', 'll').replace('ŀl', 'll').replace('l•l', 'll')
    return re.findall(r'(?:[^\W_]|[\u0300-\u036f])+', text)


def is_content(word):
    return len(word) > 1 and not any(c.isdigit() for c in word)


def fold(word):
    return ''.join(c for c in unicodedata.normalize('NFD', word) if unicodedata.category(c) != 'Mn')


def stem(word, lang):
    """A light stem: accents off, plural and final vowel off. Only to see which entries a light stemmer makes needless."""
    w = fold(word)
    if w[:1].isdigit() or len(w) < 4:
        return w
    if lang == 'en':
        if w.endswith('ies') and len(w) > 5:
            w = w[:-3] + 'y'
        elif w.endswith('sses'):
            w = w[:-2]
        elif w.endswith('s') and not w.endswith('ss') and not w.endswith('us'):
            w = w[:-1]
        for s in ('ing', 'ed'):
            if w.endswith(s) and len(w) > len(s) + 3:
                w = w[:-len(s)]
                break
        if w.endswith('e') and len(w) > 4:
            w = w[:-1]
        if len(w) > 4 and w[-1] == w[-2] and w[-1] not in 'sl':
            w = w[:-1]
        return w
    plurals = {'pt': (('coes', 'cao'), ('oes', 'ao'), ('ais', 'al'), ('eis', 'el'), ('ns', 'm')), 'fr': (('aux', 'al'),)}
    plurals['gl'] = plurals['pt']
    for a, b in plurals.get(lang, ()):
        if w.endswith(a) and len(w) > len(a) + 3:
            w = w[:-len(a)] + b
            break
    if w.endswith('s') or (lang == 'fr' and w.endswith('x')):
        w = w[:-1]
    if len(w) > 4 and w[-1] in 'aoe':
        w = w[:-1]
    return w


STOP = {lang: set(text.split()) for lang, text in {
    'en': '''a an the and or of to in on at by for from with as is are was were be been being it its that this these
           those which who whom whose what when where how why not no nor but if then than so such there their they
           them he she his her him we our us you your i my me do does did done has have had having will would can
           could may might shall should must about into over under between through during before after above below
           up down out off again further once here all any both each few more most other some own same too very just
           also s t one two something someone etc often usually used especially''',
    'es': '''el la los las un una unos unas y o u e de del al a en por para con sin sobre entre hasta desde como que
           quien quién cual cuál cuyo cuya se su sus le les lo me te nos mi tu es son era eran fue ser sido siendo
           está están estar ha han haber habiendo hay no ni sí si más menos muy también ya pero este esta estos
           estas ese esa eso aquel aquello aquella aquello algo alguien otro otra otros otras todo toda todos todas
           cada uno dos cuando donde dónde qué cómo tal tan tanto él ella ellos ellas usted yo''',
    'ca': '''el la els les un una uns unes i o de del dels al als a en per amb sense sobre entre fins des com que qui
           qual quals es se seu seva seus seves li el ho em et ens mi és són era eren ser estat sent està estan ha
           han haver havent hi no ni sí si més menys molt també ja però aquest aquesta aquests aquestes aquell
           aquella allò això alguna algun algú altre altra altres tot tota tots totes cada u dos quan on què tal tan
           tant ell ella ells elles jo l d s n m t pel pels''',
    'pt': '''o a os as um uma uns umas e ou de do da dos das ao aos à às em no na nos nas por pelo pela pelos pelas
           para com sem sobre entre até desde como que quem qual cujo cuja se seu sua seus suas lhe me te nos é são
           era eram foi ser sido sendo está estão estar há ter tem têm não nem sim mais menos muito também já mas
           este esta estes estas esse essa isso aquele aquela aquilo algo alguém outro outra outros outras todo toda
           todos todas cada dois quando onde tal tão tanto ele ela eles elas eu num numa''',
    'fr': '''le la les un une des du de d l et ou à au aux en dans par pour avec sans sur entre jusque depuis comme
           que qui quel quelle dont se son sa ses leur leurs lui me te nous vous est sont était étaient être été
           étant a ont avoir ayant y ne pas ni si plus moins très aussi déjà mais ce cet cette ces cela celui celle
           ça quelque quelqu chose autre autres tout toute tous toutes chaque deux quand où tel tant il elle ils
           elles on je s n c j m t qu''',
    'gl': '''o a os as un unha uns unhas e ou de do da dos das ao aos á ás en no na nos nas por polo pola polos polas
           para con sen sobre entre ata desde como que quen cal se seu súa seus súas lle me te nos é son era eran
           foi ser sido sendo está están estar hai ter ten teñen non nin si máis menos moi tamén xa pero este esta
           estes estas ese esa iso aquel aquela aquilo algo alguén outro outra outros outras todo toda todos todas
           cada dous cando onde tal tan tanto el ela eles elas eu nun nunha''',
}.items()}
