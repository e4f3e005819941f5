package practica.duplicate;

import java.util.List;
import practica.language.Language;

/// A practice as it is told in one language: its sentences, a paragraph that somebody adds, another
/// practice of the same city, and what stands under every text of that city.
record MadeTexts(
        Language language, List<String> sentences, String added, String other, String licence) {
    MadeTexts {
        sentences = List.copyOf(sentences);
    }

    static final List<MadeTexts> ALL =
            List.of(
                    new MadeTexts(
                            Language.EN,
                            List.of(
                                    "The city opened the yards of forty schools to the families of the neighbourhood after lessons.",
                                    "Before that, children had nowhere to play within ten minutes on foot from their homes.",
                                    "Two caretakers for each yard keep the gates open until eight in the evening.",
                                    "Parents and pupils planted trees where there had been nothing but asphalt and fences.",
                                    "In the first summer some nine thousand people came every week, more than anybody had expected.",
                                    "Neighbours complained of noise at the beginning and now help to close the gates."),
                            "Since last year the yards have also been shelters on hot days, with drinking water, shade and a nurse who comes by twice in the afternoon to look after old people who live alone.",
                            "Buses of the city run on time again since lanes were painted red and parking there was fined. The drivers drew the map of the worst crossings themselves. At twelve of them the lights now wait for a bus that is late. Passengers on the line to the hospital save eleven minutes a day, which the operator checks with the ticket machines, and two more lines will follow next spring.",
                            "This text was published by the city council under a Creative Commons licence. You may copy, share and adapt it for any purpose, even commercially, as long as you name the council as its author and say what you have changed."),
                    new MadeTexts(
                            Language.ES,
                            List.of(
                                    "La ciudad abrió los patios de cuarenta escuelas a las familias del barrio después de las clases.",
                                    "Antes los niños no tenían dónde jugar a menos de diez minutos a pie de su casa.",
                                    "Dos conserjes por patio mantienen abiertas las puertas hasta las ocho de la tarde.",
                                    "Madres, padres y alumnos plantaron árboles donde solo había asfalto y vallas.",
                                    "El primer verano acudieron unas nueve mil personas por semana, más de lo que nadie esperaba.",
                                    "Al principio los vecinos se quejaban del ruido y ahora ayudan a cerrar las puertas."),
                            "Desde el año pasado los patios son también refugios en los días de calor, con agua potable, sombra y una enfermera que pasa dos veces cada tarde para atender a las personas mayores que viven solas.",
                            "Los autobuses vuelven a ser puntuales desde que los carriles se pintaron de rojo y se multa a quien aparca en ellos. Los propios conductores dibujaron el mapa de los peores cruces. En doce de ellos el semáforo espera ahora al autobús que llega tarde. Quien viaja al hospital ahorra once minutos al día, según las máquinas de billetes, y otras dos líneas seguirán en primavera.",
                            "Este texto lo publica el ayuntamiento con una licencia Creative Commons. Puede copiarlo, compartirlo y adaptarlo con cualquier fin, incluso comercial, siempre que cite al ayuntamiento como autor e indique lo que ha cambiado."),
                    new MadeTexts(
                            Language.CA,
                            List.of(
                                    "La ciutat va obrir els patis de quaranta escoles a les famílies del barri després de classe.",
                                    "Abans els infants no tenien on jugar a menys de deu minuts a peu de casa seva.",
                                    "Dos conserges per pati mantenen obertes les portes fins a les vuit del vespre.",
                                    "Mares, pares i alumnes van plantar arbres on només hi havia asfalt i tanques.",
                                    "El primer estiu hi van anar unes nou mil persones cada setmana, més del que ningú esperava.",
                                    "Al començament els veïns es queixaven del soroll i ara ajuden a tancar les portes."),
                            "Des de l’any passat els patis també són refugis els dies de calor, amb aigua potable, ombra i una infermera que hi passa dues vegades cada tarda per atendre les persones grans que viuen soles.",
                            "Els autobusos tornen a ser puntuals d’ençà que els carrils es van pintar de vermell i es multa qui hi aparca. Els mateixos conductors van dibuixar el mapa de les pitjors cruïlles. En dotze d’aquestes el semàfor espera ara l’autobús que arriba tard. Qui va a l’hospital estalvia onze minuts al dia, segons les màquines de bitllets, i dues línies més seguiran a la primavera.",
                            "Aquest text el publica l’ajuntament amb una llicència Creative Commons. El podeu copiar, compartir i adaptar per a qualsevol finalitat, fins i tot comercial, sempre que en citeu l’ajuntament com a autor i indiqueu què heu canviat."),
                    new MadeTexts(
                            Language.PT,
                            List.of(
                                    "A cidade abriu os pátios de quarenta escolas às famílias do bairro depois das aulas.",
                                    "Antes as crianças não tinham onde brincar a menos de dez minutos a pé de casa.",
                                    "Dois porteiros por pátio mantêm os portões abertos até às oito da noite.",
                                    "Pais, mães e alunos plantaram árvores onde só havia asfalto e grades.",
                                    "No primeiro verão vieram cerca de nove mil pessoas por semana, mais do que alguém esperava.",
                                    "No início os vizinhos queixavam-se do barulho e agora ajudam a fechar os portões."),
                            "Desde o ano passado os pátios são também abrigos nos dias de calor, com água potável, sombra e uma enfermeira que passa duas vezes cada tarde para cuidar das pessoas idosas que vivem sozinhas.",
                            "Os autocarros voltaram a ser pontuais desde que as faixas foram pintadas de vermelho e quem nelas estaciona é multado. Os próprios motoristas desenharam o mapa dos piores cruzamentos. Em doze deles o semáforo espera agora pelo autocarro atrasado. Quem vai ao hospital poupa onze minutos por dia, segundo as máquinas de bilhetes, e mais duas linhas seguirão na primavera.",
                            "Este texto é publicado pela câmara municipal com uma licença Creative Commons. Pode copiá-lo, partilhá-lo e adaptá-lo para qualquer fim, mesmo comercial, desde que indique a câmara como autora e diga o que alterou."),
                    new MadeTexts(
                            Language.FR,
                            List.of(
                                    "La ville a ouvert les cours de quarante écoles aux familles du quartier après la classe.",
                                    "Auparavant les enfants n’avaient nulle part où jouer à moins de dix minutes à pied de chez eux.",
                                    "Deux gardiens par cour laissent les portails ouverts jusqu’à huit heures du soir.",
                                    "Parents et élèves ont planté des arbres là où il n’y avait que du bitume et des grilles.",
                                    "Le premier été, quelque neuf mille personnes sont venues chaque semaine, plus que prévu.",
                                    "Au début les voisins se plaignaient du bruit et maintenant ils aident à fermer les portails."),
                            "Depuis l’an dernier les cours servent aussi de refuges les jours de chaleur, avec de l’eau potable, de l’ombre et une infirmière qui passe deux fois chaque après-midi pour s’occuper des personnes âgées qui vivent seules.",
                            "Les bus sont de nouveau à l’heure depuis que les couloirs ont été peints en rouge et que le stationnement y est verbalisé. Les conducteurs ont eux-mêmes dressé la carte des pires carrefours. À douze d’entre eux le feu attend désormais le bus en retard. Vers l’hôpital on gagne onze minutes par jour, d’après les valideurs, et deux autres lignes suivront au printemps.",
                            "Ce texte est publié par la mairie sous une licence Creative Commons. Vous pouvez le copier, le partager et l’adapter à toute fin, même commerciale, à condition de citer la mairie comme auteur et d’indiquer ce que vous avez modifié."));

    String text() {
        return String.join(" ", sentences);
    }

    @Override
    public String toString() {
        return language.toString();
    }
}
