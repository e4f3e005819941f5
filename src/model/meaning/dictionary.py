"""Word by word: dictionary.py WORK PIECES -> WORK/forms.tsv, lemmas.tsv

Every word of the texts (and the whole words of mBERT's list of pieces, PIECES) goes through Apertium's analysers, and the
lemmas they find through its bilingual look-up.
forms.tsv:  language, word as written, other language, translation (a lemma), share among the readings and translations
lemmas.tsv: language, lemma, part of speech, other language, translations (|)"""
import collections
import os
import re
import subprocess
import sys

from texts import LANGUAGES

DATA = '/usr/share/apertium/apertium-'
PAIRS = {  # direction: (package, files)
    ('en', 'es'): ('eng-spa', 'eng-spa'), ('en', 'ca'): ('eng-cat', 'eng-cat'), ('en', 'gl'): ('en-gl', 'en-gl'),
    ('es', 'en'): ('eng-spa', 'spa-eng'), ('es', 'ca'): ('spa-cat', 'spa-cat'), ('es', 'pt'): ('es-pt', 'es-pt'),
    ('es', 'fr'): ('fr-es', 'es-fr'), ('es', 'gl'): ('es-gl', 'es-gl'), ('ca', 'en'): ('eng-cat', 'cat-eng'),
    ('ca', 'es'): ('spa-cat', 'cat-spa'), ('ca', 'pt'): ('por-cat', 'cat-por'), ('ca', 'fr'): ('fra-cat', 'cat-fra'),
    ('pt', 'es'): ('es-pt', 'pt-es'), ('pt', 'ca'): ('por-cat', 'por-cat'), ('pt', 'gl'): ('pt-gl', 'pt-gl'),
    ('fr', 'es'): ('fr-es', 'fr-es'), ('fr', 'ca'): ('fra-cat', 'fra-cat'), ('gl', 'es'): ('es-gl', 'gl-es'),
    ('gl', 'en'): ('en-gl', 'gl-en'), ('gl', 'pt'): ('pt-gl', 'gl-pt')}
OPEN = {'n', 'adj', 'vblex', 'adv', 'np', 'vbhaver', 'vbmod', 'ger', 'vbser', 'preadv', 'acr'}   # parts of speech with a meaning
UNIT = re.compile(r'\^([^$^]*)\$')


def split(text):
    return [w for w in re.findall(r'[^\W\d_]+', text.lower()) if len(w) > 1]


def vocabulary(work, pieces):
    seen = {lang: collections.Counter() for lang in LANGUAGES}
    for kind in ('gloss', 'example'):
        for lang in LANGUAGES:
            for line in open('%s/%s.%s' % (work, kind, lang), encoding='utf-8'):
                seen[lang].update(split(re.sub(r'\*\S+', '', line)))
    for line in open(work + '/synsets.tsv', encoding='utf-8'):
        seen['en'].update(split(line.split('\t')[2].replace('|', ' ')))
    for line in open(work + '/own.tsv', encoding='utf-8'):
        _, lang, kind, text = line.rstrip('\n').split('\t')
        if kind != 'name':
            seen[lang].update(split(text))
    for line in open(pieces, encoding='utf-8'):
        w = line.strip()
        if len(w) > 2 and w.isalpha() and all(ord(c) < 0x250 for c in w):
            for lang in LANGUAGES:
                seen[lang][w.lower()] += 0
                seen[lang][w] += 0   # as written: a capital makes a name
    return seen


def lt_proc(options, path, text):
    return subprocess.run(['lt-proc'] + options + [path], input=text, capture_output=True, text=True, errors='replace').stdout


def analyse(path, words):
    out = {}
    for m in UNIT.finditer(lt_proc(['-w'], path, '\n.\n'.join(words) + '\n.\n')):
        readings = m[1].split('/')
        if len(readings) > 1 and not readings[1].startswith('*'):
            out[readings[0]] = [r for r in readings[1:] if '+' not in r]
    return out


def look_up(path, readings):
    out = {}
    for m in UNIT.finditer(lt_proc(['-b'], path, '\n'.join('^%s$' % r for r in readings) + '\n')):
        found = m[1].split('/')
        out[found[0]] = [x for x in found[1:] if x and not x.startswith('@')]
    return out


def lemma(reading):
    """casa<n><f><sg> -> ('casa', 'n')"""
    m = re.match(r'^([^<]*)((?:<[^>]*>)+)(#.*)?', reading)
    return ((m[1] + (m[3] or '').replace('#', '')).strip(), m[2][1:].split('>')[0]) if m else (None, None)


if __name__ == '__main__':
    work, pieces = sys.argv[1:3]
    seen, lemmas = vocabulary(work, pieces), {}
    with open(work + '/forms.tsv', 'w', encoding='utf-8') as f:
        for (a, b), (package, files) in PAIRS.items():
            path = DATA + package + '/' + files
            analysed = analyse(path + '.automorf.bin', list(seen[a]))
            wanted = {r for readings in analysed.values() for r in readings if lemma(r)[1] in OPEN}
            found = look_up(path + '.autobil.bin', sorted(wanted))
            for word, readings in analysed.items():
                by_lemma = {}
                for r in readings:
                    if r in wanted and found.get(r):
                        by_lemma.setdefault(lemma(r), r)
                share = collections.Counter()
                for (lem, pos), r in by_lemma.items():
                    to = list(dict.fromkeys(t for t in (lemma(x)[0] for x in found[r]) if t))
                    for t in to:
                        share[t] += 1 / len(to) / len(by_lemma)
                    lemmas[(a, lem, pos, b)] = to
                for t, s in share.most_common(8):
                    f.write('%s\t%s\t%s\t%s\t%.3f\n' % (a, word, b, t, s))
            print(a, b, len(analysed), 'words known', flush=True)
    with open(work + '/lemmas.tsv', 'w', encoding='utf-8') as f:
        for (a, lem, pos, b), to in lemmas.items():
            f.write('\t'.join([a, lem, pos, b, '|'.join(to)]) + '\n')
