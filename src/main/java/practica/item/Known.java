package practica.item;

import practica.network.Networks;
import practica.network.Organisations;
import practica.place.Places;
import practica.vocabulary.Vocabularies;

/// What an item may refer to.
public record Known(
        Vocabularies vocabularies, Places places, Networks networks, Organisations organisations) {}
