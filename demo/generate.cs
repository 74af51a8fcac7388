// Writes the invented region of the demo, the same bytes each time: dotnet run demo/generate.cs
// What is constructed, and why, stands in demo/README.md.
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false

using System.Globalization;
using System.Text;

namespace Samhandling.Demo;

internal static class Program
{
    private static void Main()
    {
        var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
        Write(Path.Combine(folder, "municipalities.csv"), Region.Heading, Region.Municipalities);
        foreach (var place in (Place[])[Region.Fjallvik, Region.Norrvag])
        {
            var chance = new Chance(place.Seed);
            var people = People.Of(place, chance);
            var ties = Naming.Of(place, people, chance);
            Write(Path.Combine(folder, $"{place.File}-people.csv"), place.Words.PeopleHeading, people.Select(p => p.Row(place.Words)));
            Write(Path.Combine(folder, $"{place.File}-ties.csv"), place.Words.TiesHeading, ties);
        }
    }

    private static void Write(string path, string heading, IEnumerable<string> rows) =>
        File.WriteAllText(path, string.Concat(rows.Prepend(heading).Select(row => row + "\n")), new UTF8Encoding(false));
}

/// <summary>Chance that falls out the same on every machine: SplitMix64, and whole numbers only.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="below"/> − 1.</summary>
    public int Below(int below)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Among<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    public List<T> Shuffled<T>(IEnumerable<T> values)
    {
        var list = values.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    /// <summary>An index, with a chance in proportion to its weight; −1 if all weights are 0.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var left = weights.Sum();
        if (left == 0) return -1;
        left = Below(left);
        var index = 0;
        while (left >= weights[index]) left -= weights[index++];
        return index;
    }
}

internal enum Sector { Public, Business, State, Civil, Research }

internal enum Answer { Yes, No, OnlyNamed }

/// <summary>How the file of a place speaks: its headings, and its words for the values, in the order of the enumerations.</summary>
internal sealed record Words(string PeopleHeading, string TiesHeading, string[] Sectors, string[][] Roles, string Woman, string Man, string[] Answers);

/// <summary>How many there are of one sector: here and asked, here and only named by others, elsewhere; and how many of those asked did not answer.</summary>
internal sealed record SectorSize(int Asked, int OnlyNamed, int Elsewhere, int Silent);

/// <summary>A municipality whose network is made. The tables go by years in the place (under 4, 4–9, 10 or more) and age (under 30, 30–39, 40 or older).</summary>
internal sealed record Place(string Name, string File, string Letter, ulong Seed, Words Words)
{
    /// <summary>By sector.</summary>
    public required SectorSize[] Sizes { get; init; }

    /// <summary>How many people who live here are so long in the place and so old.</summary>
    public required int[][] Here { get; init; }

    /// <summary>How readily such people are named.</summary>
    public required int[][] Heard { get; init; }

    /// <summary>How readily people of one's own sector, of another, and from elsewhere are named.</summary>
    public required (int Own, int Other, int Elsewhere) Reach { get; init; }

    /// <summary>How readily a person is named whatever the bands; each person draws one.</summary>
    public required int[] Pulls { get; init; }

    /// <summary>How many names an answer gives; each answer draws one.</summary>
    public required int[] Names { get; init; }

    /// <summary>How many of a hundred people are women.</summary>
    public required int Women { get; init; }

    /// <summary>Where those from elsewhere live; each draws one.</summary>
    public required string[] Elsewhere { get; init; }
}

internal sealed record Person(Sector Sector, Answer Answer, bool IsHere, string Municipality, int Pull)
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string Role { get; init; } = "";
    public string Gender { get; init; } = "";
    public int? Years { get; init; }
    public int? Age { get; init; }

    /// <summary>How readily people so long in the place and so old are named; null for who lives elsewhere.</summary>
    public int? Heard { get; init; }

    public string Row(Words words) => string.Join(';', Id, Name, words.Sectors[(int)Sector], Municipality, Text(Years),
        Text(Region.Year - Age), Gender, Role, words.Answers[(int)Answer]);

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>The people of a place's network: those asked first, then those only named.</summary>
internal static class People
{
    private static readonly (int Least, int Most)[] YearBands = [(0, 3), (4, 9), (10, 40)];

    // A year from each edge, so that nobody changes band if the age is counted from the year before or after.
    private static readonly (int Least, int Most)[] AgeBands = [(22, 28), (31, 38), (41, 66)];

    public static List<Person> Of(Place place, Chance chance)
    {
        var bands = new Queue<(int Years, int Age)>(chance.Shuffled(
            from years in Enumerable.Range(0, 3)
            from age in Enumerable.Range(0, 3)
            from _ in Enumerable.Range(0, place.Here[years][age])
            select (years, age)));
        return [.. Enum.GetValues<Sector>()
            .SelectMany(sector => WithRoles(place, OfSector(place, sector, chance)
                .Select(person => person.IsHere ? Banded(place, person, bands.Dequeue(), chance) : person)))
            .Select(person => person with { Gender = chance.Below(100) < place.Women ? place.Words.Woman : place.Words.Man })
            .Select(person => (person, at: chance.Below(1_000_000)))
            .OrderBy(p => p.person.Answer == Answer.OnlyNamed).ThenBy(p => p.at)
            .Select((p, i) => p.person with { Id = $"{place.Letter}{i + 1:00}", Name = $"Person {i + 1}" })];
    }

    private static List<Person> OfSector(Place place, Sector sector, Chance chance)
    {
        var size = place.Sizes[(int)sector];
        return
        [
            .. Some(size.Asked - size.Silent, Answer.Yes, isHere: true),
            .. Some(size.Silent, Answer.No, isHere: true),
            .. Some(size.OnlyNamed, Answer.OnlyNamed, isHere: true),
            .. Some(size.Elsewhere, Answer.OnlyNamed, isHere: false),
        ];

        IEnumerable<Person> Some(int count, Answer answer, bool isHere) => Enumerable.Range(0, count).Select(_ =>
            new Person(sector, answer, isHere, isHere ? place.Name : chance.Among(place.Elsewhere), chance.Among(place.Pulls)));
    }

    /// <summary>The leading roles go to those here, aged 30 or more, who are most readily named; everyone else has the sector's last one.</summary>
    private static IEnumerable<Person> WithRoles(Place place, IEnumerable<Person> people) => people
        .OrderByDescending(p => p.Age >= 30).ThenByDescending(p => p.Pull * p.Heard)
        .Select((person, rank) => (person, rank, roles: place.Words.Roles[(int)person.Sector]))
        .Select(p => p.person with { Role = p.person.Age >= 30 && p.rank < p.roles.Length ? p.roles[p.rank] : p.roles[^1] });

    private static Person Banded(Place place, Person person, (int Years, int Age) band, Chance chance)
    {
        var (age, years) = (AgeBands[band.Age], YearBands[band.Years]);
        var old = chance.Between(age.Least, age.Most);
        return person with { Age = old, Years = chance.Between(years.Least, Math.Min(years.Most, old)), Heard = place.Heard[band.Years][band.Age] };
    }
}

/// <summary>Whom each who answered names, and how often they talk (1 now and then, 2 each month, 3 each week).</summary>
internal static class Naming
{
    /// <summary>The form has room for so many names.</summary>
    private const int Room = 12;

    public static IEnumerable<string> Of(Place place, List<Person> people, Chance chance)
    {
        var named = new HashSet<(int From, int To)>();
        for (var from = 0; from < people.Count; from++)
        {
            if (people[from].Answer != Answer.Yes) continue;
            var left = Math.Min(Room, chance.Among(place.Names));
            var weights = people.Select((person, to) => to == from ? 0 : Weight(place, people[from], person, named.Contains((to, from)))).ToArray();
            while (left-- > 0 && chance.Weighted(weights) is >= 0 and var to)
            {
                named.Add((from, to));
                weights[to] = 0;
                var often = chance.Among<int>(people[from].Sector == people[to].Sector ? [1, 2, 2, 3, 3] : [1, 1, 1, 2, 3]);
                yield return string.Create(CultureInfo.InvariantCulture, $"{people[from].Id};{people[to].Id};{often}");
            }
        }
    }

    private static int Weight(Place place, Person from, Person to, bool namedBack) =>
        to.Pull * (to.Heard ?? place.Reach.Elsewhere) * (from.Sector == to.Sector ? place.Reach.Own : place.Reach.Other) * (namedBack ? 3 : 1);
}

/// <summary>What was decided by hand: the municipalities, and how the networks of two of them are to be.</summary>
internal static class Region
{
    /// <summary>When everyone was asked; ages count from it.</summary>
    public const int Year = 2026;

    public const string Heading = "name;code;inhabitants;years under 4;years 4-9;years 10 or more;age under 30;age 30-39;age 40 or older";

    /// <summary>Shares in per cent of those aged 18 or more.</summary>
    public static readonly string[] Municipalities =
    [
        "Fjällvik;2490;11240;19;22;59;19;17;64",
        "Granlida;2491;6120;14;20;66;16;14;70",
        "Hedeskog;2492;3870;12;17;71;15;13;72",
        "Ljungsele;2493;2510;11;16;73;13;12;75",
        "Norrvåg;2494;4930;17;19;64;17;14;69",
        "Storhamn;2495;78350;24;23;53;25;18;57",
        "Tjärnby;2496;7680;15;21;64;17;15;68",
        "Älvnäs;2497;5290;16;18;66;16;15;69",
    ];

    public static readonly Place Fjallvik = new("Fjällvik", "fjallvik", "F", 15, new(
        "id;namn;sektor;kommun;år på platsen;födelseår;kön;roll;svarat", "från;till;hur ofta",
        ["offentlig", "näringsliv", "region/stat", "civilsamhälle", "forskning"],
        [
            ["kommunalråd", "kommundirektör", "näringslivschef", "samhällsplanerare", "rektor", "kulturchef", "landsbygdsutvecklare", "tjänsteperson"],
            ["hotellägare", "handlare", "bankchef", "platschef industri", "åkeriägare", "turismentreprenör", "skogsentreprenör", "företagare"],
            ["regionutvecklare", "handläggare"],
            ["föreningsordförande", "byautvecklare", "festivalansvarig", "ideellt engagerad"],
            ["föreståndare lärcentrum", "forskare"],
        ], "kvinna", "man", ["ja", "nej", "bara nämnd"]))
    {
        Sizes = [new(22, 1, 1, 2), new(21, 1, 1, 3), new(3, 0, 3, 0), new(11, 1, 0, 2), new(3, 0, 3, 0)],
        Here = [[5, 4, 3], [3, 6, 6], [3, 7, 26]],
        Heard = [[8, 8, 8], [9, 9, 9], [9, 10, 10]],
        Reach = (10, 9, 16),
        Pulls = [2, 2, 3, 3, 3, 4, 4, 5, 6, 8],
        Names = [3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 11, 12],
        Women = 50,
        Elsewhere = ["Storhamn", "Kungsborg", "Granlida", "Tjärnby", "Storhamn"],
    };

    public static readonly Place Norrvag = new("Norrvåg", "norrvag", "N", 18, new(
        "id;navn;sektor;kommune;år på stedet;fødselsår;kjønn;rolle;svart", "fra;til;hvor ofte",
        ["offentlig", "næringsliv", "fylke/stat", "sivilsamfunn", "forskning"],
        [
            ["ordfører", "kommunedirektør", "næringssjef", "plansjef", "rektor", "kultursjef", "saksbehandler"],
            ["reder", "entreprenør", "hotelleier", "oppdretter", "kjøpmann", "banksjef", "bedriftsleder"],
            ["fylkesrådgiver", "saksbehandler"],
            ["idrettslagsleder", "grendelagsleder", "frivillig"],
            ["forsker"],
        ], "kvinne", "mann", ["ja", "nei", "bare nevnt"]))
    {
        Sizes = [new(18, 1, 2, 2), new(17, 1, 1, 5), new(2, 0, 4, 0), new(8, 0, 0, 1), new(1, 0, 1, 0)],
        Here = [[3, 3, 2], [2, 3, 5], [1, 5, 24]],
        Heard = [[2, 3, 3], [3, 5, 7], [4, 20, 24]],
        Reach = (9, 1, 12),
        Pulls = [2, 2, 3, 3, 3, 4, 4, 5, 8, 24],
        Names = [2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 10, 12],
        Women = 33,
        Elsewhere = ["Storhamn", "Sørhavn", "Ljungsele", "Storhamn"],
    };
}
