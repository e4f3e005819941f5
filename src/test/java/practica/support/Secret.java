package practica.support;

import static practica.support.Secret.Right.ADMINISTRATOR;
import static practica.support.Secret.Right.AUTHOR;
import static practica.support.Secret.Right.CURATOR;
import static practica.support.Secret.Right.MEMBER;

import java.util.Locale;
import java.util.Set;

/// Words that stand in one place each which is not public, and who may read them there.
public enum Secret {
    DRAFT(AUTHOR),
    DRAFT_FILE(AUTHOR),
    SUBMITTED(AUTHOR, CURATOR, ADMINISTRATOR),
    SUBMITTED_FILE(AUTHOR, CURATOR, ADMINISTRATOR),
    DECLINED(AUTHOR, CURATOR, ADMINISTRATOR),
    HELD(AUTHOR, CURATOR, ADMINISTRATOR),
    MESSAGE(AUTHOR, CURATOR, ADMINISTRATOR),
    ATTACHMENT(AUTHOR, CURATOR, ADMINISTRATOR),
    NOTE(CURATOR, ADMINISTRATOR),
    NOTE_FILE(CURATOR, ADMINISTRATOR),
    REPORT(AUTHOR, CURATOR, ADMINISTRATOR),
    WITHDRAWN(CURATOR, ADMINISTRATOR),
    WITHDRAWN_FILE(),
    CLOSED_FILE(),
    TRANSLATION(AUTHOR),
    COLLECTION(AUTHOR),
    COLLECTION_NOTE(AUTHOR),
    LINKED(AUTHOR),
    SEARCH(AUTHOR),
    SNAPSHOT(),
    CONTACT(MEMBER);

    private final Set<Right> readers;

    Secret(Right... readers) {
        this.readers = Set.of(readers);
    }

    /// What people may be to what is secret. Strangers are nothing to it, other members and
    /// curators of other networks only members.
    public enum Right {
        /// Whoever is signed in.
        MEMBER,
        AUTHOR,
        CURATOR,
        ADMINISTRATOR
    }

    /// One word that stands nowhere else, and in no other.
    public String word() {
        return "zq" + name().toLowerCase(Locale.ROOT).replace("_", "") + "vx";
    }

    public Set<Right> readers() {
        return readers;
    }
}
