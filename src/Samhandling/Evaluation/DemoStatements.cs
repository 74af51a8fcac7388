using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Statements;

namespace Samhandling.Evaluation;

/// <summary>Something that is said in the demo.</summary>
/// <param name="About">The question of the guide, from 0: first one for each task, then the open ones.</param>
/// <param name="Who">Who said it, by number.</param>
/// <param name="Continues">The statement of the former round that it says again or answers, from 0.</param>
internal sealed record DemoStatement(int About, Valence Valence, string? Text, int[] Who, Level Level = Level.Unsaid, string? Theme = null, int? Continues = null);

/// <summary>What is said in the demo of each task, and what was answered.</summary>
internal static class DemoStatements
{
    /// <summary>How many tasks the edition that is evaluated has in each area.</summary>
    public static IReadOnlyList<int> TasksInAreas { get; } = [3, 3, 3];

    private const Valence Good = Valence.Positive, Better = Valence.Improvement;

    public static IReadOnlyList<string> Questions { get; } =
    [
        "Vad är bra och mindre bra med hur uppdraget är upplagt?",
        "Vad har blivit kvar av projekten några år efteråt?",
        "Har förmågan att få fondmedel och annat kapital byggts upp?",
        "Vad kan bli bättre framöver?",
    ];

    public static IReadOnlyList<string> ToDiscuss { get; } =
    [
        "Hur vill kommunerna att besöksnäringen i länet ska utvecklas, och vad vill de med Nordanlands turism?",
        "Vill kommunerna vara med när regionen upphandlar uppdraget nästa gång?",
        "Hur ska kommunerna vara medlemmar i Nordanlands turism: var för sig, eller genom kommunförbundet?",
    ];

    public static IReadOnlyList<(string Role, ActorType Type, string? Organisation)> Asked { get; } =
    [
        .. Enumerable.Range(1, 8).Select(i => ($"Tillväxtchef, kommun {i}", ActorType.Municipality, i switch { 1 => "Fjällviks kommun", 2 => "Norrvåg kommune", 3 => "Storhamns kommun", _ => (string?)null })),
        ("Kommunledning, en inlandskommun", ActorType.Municipality, null), ("Kommunledning, en kommun utan destinationsbolag", ActorType.Municipality, null),
        ("Verksamhetsledare", ActorType.Association, "Nordanlands turism"),
        ("Vd, destinationsbolag", ActorType.Destination, "Destination Fjällvik AB"), ("Vd, destinationsbolag", ActorType.Destination, "Visit Norrvåg AS"), ("Vd, destinationsbolag", ActorType.Destination, null),
        ("Forskare, besöksnäring", ActorType.Research, "Nordanlands högskola"),
        ("Chef, flygplatsen", ActorType.Company, null),
    ];

    public static IReadOnlyList<DemoStatement> First { get; } =
    [
        new(0, Good, "Aktörerna är i stort nöjda, mest med arbetet utanför landet", [1, 2, 3, 4, 6, 12, 13, 14, 16], Level.International, "arbetssätt"),
        new(0, Good, "Förtroendet har vuxit under lång tid", [1, 3, 5, 7, 12, 14, 16], Theme: "förtroende"),
        new(0, Better, "Kopplingen till nationell strategi, den regionala strategin och smart specialisering behöver bli tydligare", [2, 4, 5, 8, 9, 10, 15], Level.National, "tydlighet"),
        new(0, Better, "Är destinationerna starka nog nationellt?", [12, 15], Level.National, "tyngd"),
        new(0, Better, "Både små kommuner utan turismbolag och stora turistorter måste få det de behöver", [5, 6, 7, 8, 9, 10], Level.Local, "hela länet"),
        new(1, Good, "De är skickliga på att driva projekt", [1, 2, 3, 6, 12, 13, 15, 16], Theme: "projekt"),
        new(1, Better, "De ska vara lots åt andra och samtidigt driva de stora, gemensamma projekten", [4, 7, 9, 10, 13], Level.Regional, "roller"),
        new(2, Good, "Mycket bra på underlag och statistik: vem man än är får man hjälp", [1, 2, 3, 4, 5, 6, 7, 10, 12, 13, 14], Theme: "stöd"),
        new(2, Better, "Välj om vilka siffror som betyder något när synen på besöksnäringen förändras", [8, 9, 10, 11, 15], Theme: "underlag"),
        new(3, Good, "Levererar mycket bra, och det säger alla", [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14], Theme: "omvärld"),
        new(3, Valence.NothingToImprove, null, [1, 2, 4, 6, 12]),
        new(4, Good, "Bra utbildningar och resor som har anpassats efter pandemin och efter olika aktörer", [1, 2, 3, 4, 12, 13, 14], Theme: "lärande"),
        new(4, Better, "Bredda studieresorna så att man lär mer både före och efter", [5, 6, 11, 12, 13], Theme: "lärande"),
        new(5, Good, "Man får alltid hjälp, vad man än frågar om", [1, 2, 3, 4, 5, 6, 8, 9, 12], Theme: "stöd"),
        new(5, Better, "Nå bättre ut till små företag i kommuner utan destinationsbolag", [5, 7, 8, 9, 10, 15], Level.Local, "hela länet"),
        new(6, Good, "Utmärkt arbete med remisser och bevakning", [1, 2, 3, 4, 6, 12, 13, 14, 15, 16], Level.National, "påverkan"),
        new(6, Good, "Kunniga och bra företrädare för länet", [1, 5, 7, 12, 16], Theme: "förtroende"),
        new(6, Better, "Besöksnäringen är många branscher: gå ihop med andra i frågor som vägar och järnväg", [2, 4, 8, 15, 16], Level.Regional, "samverkan"),
        new(7, Good, "Viktig aktör med goda relationer som ger andra material och kan påverka", [1, 3, 6, 12, 13, 14, 15, 16], Theme: "relationer"),
        new(7, Good, "Bra beredskap att möta media", [12, 13, 14]),
        new(7, Good, "Spelar en stor roll nationellt och utomlands, som när en ny flyglinje kom", [1, 12, 13, 14, 16], Level.International, "relationer"),
        new(7, Better, "Ska tåg och flyg till de stora orterna lyftas, eller länsvägarna till de andra?", [5, 7, 8, 9, 10, 12, 13], Level.Regional, "hela länet"),
        new(8, Valence.NoOpinion, null, [1, 2, 4, 5, 7, 9, 13]),
        new(8, Good, "Verkar fungera bra", [3, 6, 8, 12, 14]),
        new(9, Good, "Bra att en aktör håller ihop helheten med starka nätverk på alla nivåer", [1, 2, 4, 12, 15, 16], Theme: "helhet"),
        new(9, Good, "Positivt med ny ledning", [3, 12, 13]),
        new(9, Good, "Bra att regionen beställer genom ett avtal och har någon som ansvarar för det", [1, 2, 5, 6, 8], Level.Regional, "styrning"),
        new(9, Good, "Gör bra saker, mycket efter vad destinationerna vill", [4, 12, 13, 14]),
        new(9, Better, "Längre avtal än ett år", [1, 3, 11, 12, 13, 14], Theme: "avtal"),
        new(9, Better, "Mindre beroende av projektanställda", [2, 5, 11, 15], Theme: "bemanning"),
        new(9, Better, "Regionen kan bli tydligare med vad den vill", [2, 4, 6, 8, 9, 11, 12], Level.Regional, "tydlighet"),
        new(9, Better, "En tjänsteperson hos regionen vore bättre", [7, 10], Level.Regional, "styrning"),
        new(9, Better, "Styrs av den egna styrelsens beslut och inte av regionens och kommunernas behov", [4, 5, 8, 9, 10], Theme: "styrning"),
        new(9, Better, "Kunna stödja både den ideella och den börsnoterade delen av näringen: de behöver olika saker", [5, 7, 10, 15, 16], Theme: "hela länet"),
        new(10, Good, "Kunniga på att driva projekt", [1, 3, 12, 13, 15]),
        new(10, Good, "Projekt har gett sådant som består: destinationer, en branschorganisation för skoter", [1, 2, 3, 6, 12], Theme: "bestående"),
        new(10, Good, "Det finns en långsiktig strategi som pengarna söks ur", [11, 12, 14]),
        new(10, Better, "För stor del av verksamheten är projekt", [2, 4, 5, 8, 11, 15], Theme: "finansiering"),
        new(10, Better, "Svårt att vara med i projekt när kommuner och destinationer saknar folk", [5, 6, 7, 9, 10, 13], Level.Local, "resurser"),
        new(10, Better, "Säg vilka projekt som är de stora gemensamma och vilka destinationer och kommuner driver själva", [4, 7, 9, 12, 14], Theme: "roller"),
        new(11, Good, "De är själva duktiga på att få pengar", [1, 6, 12, 13]),
        new(11, Better, "Arbeta mer strategiskt tillsammans med regionen för att få pengar", [2, 4, 8, 11, 15], Level.Regional, "finansiering"),
        new(12, Better, "En stabilare grundekonomi", [1, 3, 11, 12, 13, 14], Theme: "finansiering"),
        new(12, Better, "En stark organisation behöver inte vara en stor", [4, 9]),
        new(12, Better, "Större finansiering från regionen", [3, 6, 11, 12, 13], Level.Regional, "finansiering"),
        new(12, Better, "Destinationer, region och kommuner ska alla bidra", [1, 2, 6, 11, 14], Theme: "finansiering"),
        new(12, Better, "Tydligare krav och uppdrag från region, kommuner och destinationer", [2, 4, 5, 8, 11, 15], Theme: "tydlighet"),
        new(12, Better, "En turismsamordnare anställd av regionen", [7, 9, 10], Level.Regional, "styrning"),
        new(12, Better, "Fortsätt med projekt på rätt nivå: egna, och som part i andras", [12, 13, 14, 15, 16], Theme: "projekt"),
        new(12, Good, "Organisationen är villig att ändra sig", [3, 6, 12]),
        new(12, Better, "Ska inte leva på projekt", [5, 8, 11], Theme: "finansiering"),
        new(12, Better, "Knyt uppdraget till smart specialisering och den regionala strategin", [2, 4, 8, 11, 15], Level.Regional, "tydlighet"),
        new(12, Better, "Fler arbetsgrupper ute i länet om några frågor i taget", [5, 7, 9, 10, 14], Level.Local, "arbetssätt"),
        new(12, Better, "Avtalet ska säga hela länet, och alla kommuner ska känna sig med", [5, 7, 8, 9, 10], Level.Regional, "hela länet"),
        new(12, Better, "Samarbeta mer över gränsen mot Norge", [6, 12, 14], Level.International, "samverkan"),
        new(12, Better, "Det regionen avtalar om ska möta kommunernas grundbehov: att någon har kontakt med turistföretagen", [5, 7, 8, 9, 10], Level.Local, "hela länet"),
        new(12, Better, "Tydligare uppföljning, så att uppdraget kan justeras på vägen", [1, 2, 4, 8, 11, 15], Theme: "uppföljning"),
        new(12, Better, "Kräv samverkan med andra kompetenser utifrån kundens behov", [4, 15, 16], Theme: "samverkan"),
    ];

    /// <summary>In the later round: what is still said, what is good now, what is new. The rest is no longer said.</summary>
    public static IReadOnlyList<DemoStatement> Second { get; } =
    [
        new(0, Good, "Kopplingen till den regionala strategin syns nu i varje process", [2, 4, 5, 8, 15], Level.Regional, "tydlighet", 2),
        new(0, Better, "De små kommunerna får fortfarande mindre än de stora orterna", [5, 7, 8, 9, 10], Level.Local, "hela länet", 4),
        new(2, Good, "Fortsatt mycket bra underlag", [1, 2, 3, 4, 6, 12, 13]),
        new(3, Good, "Omvärldsbevakningen håller", [1, 2, 4, 6, 8, 12, 14]),
        new(5, Better, "Små företag utan destinationsbolag nås ännu inte", [7, 8, 9, 10, 15], Level.Local, "hela länet", 14),
        new(9, Good, "Treårigt avtal ger lugn att arbeta", [1, 3, 11, 12, 13, 14], Theme: "avtal", Continues: 28),
        new(12, Better, "Uppföljningen kommer för sent för att hinna ändra något", [2, 4, 8, 11, 15], Theme: "uppföljning", Continues: 56),
    ];

    /// <summary>What was answered to which statement of the first round.</summary>
    public static IReadOnlyList<(int Of, FindingFacts Facts)> Answers(DateOnly end, DateOnly today) =>
    [
        (28, Accepted(ChangeKind.Action, "Nästa avtal gäller i tre år med en avstämning om året.", On(end, 3, today))),
        (2, Accepted(ChangeKind.AgreementText, "Varje process ska ange vilket mål i den regionala strategin den bidrar till.", On(end, 4, today))),
        (14, Accepted(ChangeKind.Project, "Ett projekt med en gemensam rådgivare för kommuner utan destinationsbolag.", On(end, 5, today))),
        (21, Declined("Vägar och järnväg avgörs i länsplanen. Frågan är lämnad dit.", On(end, 4, today))),
        (53, Accepted(ChangeKind.Action, "Avtalet gäller hela länet, och varje kommun får ett möte om året.", On(end, 4, today))),
        (47, new() { State = FindingState.Parked, Reason = "Tas upp när budgeten för nästa år är klar.", Until = end.AddMonths(16), DecidedBy = "Regionala utvecklingsnämnden", DecidedOn = On(end, 5, today) }),
        (44, Declined("Regionens del ligger fast under perioden.", On(end, 9, today))),
        (56, Accepted(ChangeKind.Action, "Uppföljning varje halvår med dem som intervjuats.", On(end, 8, today))),
    ];

    private static DateOnly On(DateOnly end, int months, DateOnly today) => end.AddMonths(months) < today ? end.AddMonths(months) : today.AddDays(-1);

    private static FindingFacts Accepted(ChangeKind change, string what, DateOnly on) => new() { State = FindingState.Accepted, Change = change, Reason = what, DecidedBy = "Regionala utvecklingsnämnden", DecidedOn = on };

    private static FindingFacts Declined(string why, DateOnly on) => new() { State = FindingState.Declined, Reason = why, DecidedBy = "Regionala utvecklingsnämnden", DecidedOn = on };
}
