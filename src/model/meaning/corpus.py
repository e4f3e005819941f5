"""Everything put together: corpus.py WORK -> WORK/corpus.pkl

corpus.pkl: (sequences, forms). A sequence is (name, [item]); an item is {language: [(kind, text)]}, the same thing said in several
languages; items that stand beside each other are about kindred things (neighbours in WordNet, sentences of one document).
forms: (language, word, other language, translation)."""
import collections
import os
import pickle
import random
import sys

from texts import LANGUAGES
from translate import known

POS = {'n': ('n', 'np'), 'v': ('vblex',), 'a': ('adj',), 's': ('adj',), 'r': ('adv', 'preadv')}


def read(path):
    return [known(line.rstrip('\n')) for line in open(path, encoding='utf-8')]


class Lemmas:
    def __init__(self, path):
        self.table = collections.defaultdict(dict)
        for line in open(path, encoding='utf-8'):
            a, lem, pos, b, to = line.rstrip('\n').split('\t')
            self.table[(a, lem, pos)][b] = to.split('|')

    def translations(self, lang, lem, parts):
        """other language -> {(translation, part of speech): weight}; the first translation counts most"""
        out = collections.defaultdict(collections.Counter)
        for pos in parts:
            for b, to in self.table.get((lang, lem, pos), {}).items():
                for i, t in enumerate(to):
                    out[b][(t, pos)] += 1 / (1 + i)
        return out


def synset_lemmas(lemmas, names, parts):
    """The lemmas of a synset in the other languages: what its English lemmas agree on, straight and through Spanish and Catalan."""
    score = {b: collections.Counter() for b in LANGUAGES}
    for i, name in enumerate(names):
        found = lemmas.translations('en', name, parts) or lemmas.translations('en', name.lower(), parts)
        for b, c in found.items():
            for t, s in c.items():
                score[b][t] += s / (1 + i / 2)
    for pivot, onward in (('es', {'pt': 1, 'fr': 1, 'ca': .7, 'gl': .7}), ('ca', {'pt': .7, 'fr': .7})):
        for (t, pos), s in list(score[pivot].items()):
            for b, c in lemmas.translations(pivot, t, (pos,)).items():
                if b in onward:
                    for u, s2 in c.items():
                        score[b][u] += s * s2 * onward[b]
    out = {}
    for b in LANGUAGES[1:]:
        best = score[b].most_common(4)
        if best:
            out[b] = ', '.join(t for (t, _), s in best if s >= best[0][1] * .34)
    return out


def wordnet(work, lemmas):
    gloss = {lang: read('%s/gloss.%s' % (work, lang)) for lang in LANGUAGES}
    example = {lang: read('%s/example.%s' % (work, lang)) for lang in LANGUAGES}
    second = {kind: read('%s/%s.ca2' % (work, kind)) for kind in ('gloss', 'example')}
    items, e = [], 0
    for i, line in enumerate(open(work + '/synsets.tsv', encoding='utf-8')):
        sid, _, names, _, examples = line.rstrip('\n').split('\t')
        names = names.split('|')
        item = collections.defaultdict(list)
        item['en'].append(('lemma', ', '.join(names)))
        for b, text in synset_lemmas(lemmas, names, POS[sid[-1]]).items():
            item[b].append(('lemma', text))
        for lang in LANGUAGES:
            if len(gloss[lang][i]) > 2:
                item[lang].append(('gloss', gloss[lang][i]))
        item['ca'].append(('gloss2', second['gloss'][i]))
        for n, _ in enumerate(x for x in examples.split('|') if x):
            for lang in LANGUAGES:
                if len(example[lang][e]) > 2:
                    item[lang].append(('example%d' % n, example[lang][e]))
            item['ca'].append(('example%d' % n, second['example'][e]))
            e += 1
        items.append(dict(item))
    return items


def own(work):
    concepts = collections.OrderedDict()
    for line in open(work + '/own.tsv', encoding='utf-8'):
        key, lang, kind, text = line.rstrip('\n').split('\t')
        concepts.setdefault(key, collections.defaultdict(list))[lang].append((kind, text))
    vocabulary, names, documents = [], [], collections.OrderedDict()
    for key, item in concepts.items():
        if key.startswith(('region:', 'city:')):
            names.append(dict(item))
        elif key.startswith('lib:'):
            documents.setdefault(key.split('/')[0], []).append(dict(item))
        else:
            new = collections.defaultdict(list)
            for lang, v in item.items():
                labels = [t for k, t in v if k in ('label', 'alt')]
                if labels:
                    new[lang].append(('lemma', ', '.join(labels)))
                new[lang] += [('label' if k == 'label' else 'gloss', t) for k, t in v if k in ('label', 'note')]
            vocabulary.append(dict(new))
    return [('vocabulary', vocabulary), ('names', names)] + [('document', d) for d in documents.values()]


def dictionary(lemmas):
    """Lemmas of the Romance languages with their translations; English, French, Portuguese through Spanish or Catalan if need be."""
    items = []
    for (a, lem, pos), to in lemmas.table.items():
        if a == 'en' or pos == 'np':
            continue
        item = {a: [('lemma', lem)]}
        for b, t in to.items():
            item[b] = [('lemma', ', '.join(t[:3]))]
        for b in ('en', 'fr', 'pt'):
            for pivot in ('es', 'ca'):
                if b not in item and pivot in to:
                    found = lemmas.translations(pivot, to[pivot][0], (pos,)).get(b)
                    if found:
                        item[b] = [('lemma', ', '.join(t for (t, _), _ in found.most_common(2)))]
        items.append(item)
    random.Random(0).shuffle(items)
    return items


if __name__ == '__main__':
    work = sys.argv[1]
    lemmas = Lemmas(work + '/lemmas.tsv')
    sequences = [('wordnet', wordnet(work, lemmas))] + own(work) + [('dictionary', dictionary(lemmas))]
    forms = []
    for line in open(work + '/forms.tsv', encoding='utf-8'):
        a, word, b, to, share = line.rstrip('\n').split('\t')
        if float(share) >= .2 and word.lower() != to.lower():
            forms.append((a, word, b, to))
    pickle.dump((sequences, forms), open(work + '/corpus.pkl', 'wb'))
    print(sum(len(s) for _, s in sequences), 'items', len(forms), 'word forms')
