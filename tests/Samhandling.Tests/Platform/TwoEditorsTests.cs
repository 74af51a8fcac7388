using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;

namespace Samhandling.Tests.Platform;

/// <summary>Two who change one row at one time: the second sees both, and nobody's words are lost.</summary>
public sealed class TwoEditorsTests : IDisposable
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 200 : 6;

    private static readonly List<Type> Kinds = [.. Editable.All.Select(one => one.Row)];

    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public TwoEditorsTests() => _house = _meanwhile.House();

    public static TheoryData<Type> Rows => [.. Kinds];

    public static TheoryData<Type, bool> Removable => [.. Kinds.Except(Editable.Lasting).SelectMany(row => new TheoryDataRow<Type, bool>[] { new(row, true), new(row, false) })];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Who_saves_second_sees_both_and_what_was_written_is_still_there(Type row)
    {
        var (one, a, b) = await Two(_house, row);
        await a.Load();
        await b.Load();

        Assert.True(await a.Save(1));
        Assert.False(await b.Save(2));

        Assert.Contains((one.Shown(1), one.Shown(2)), b.Told);
        Assert.Equal(one.Word(2), b.Form!.Shown[$"Form.{one.Field}"]);
        Assert.Equal(one.Word(1), one.Kept(_house.Db).Word);

        Assert.Equal(HttpStatusCode.Redirect, (await b.Form.SendAll()).StatusCode);
        Assert.Equal(one.Word(2), one.Kept(_house.Db).Word);
        var users = new[] { (await _house.User(Who.Coordinator)).Id, (await _house.User(Who.Reader)).Id };
        Assert.Equal(users, (await _house.Db.AuditEntries.OrderBy(e => e.Sequence).ToListAsync()).Where(e => e.Kind == row.Name && users.Contains(e.UserId)).Select(e => e.UserId));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Who_is_overtaken_between_reading_and_writing_sees_what_the_other_wrote(Type row)
    {
        var (one, a, b) = await Two(_house, row);
        await a.Load();
        await b.Load();
        _meanwhile.Act = async () => Assert.True(await a.Save(1));

        Assert.False(await b.Save(2));

        Assert.Contains((one.Shown(1), one.Shown(2)), b.Told);
        Assert.Equal(one.Kept(_house.Db), (one.Word(1), b.Version));
    }

    [Theory]
    [MemberData(nameof(Removable))]
    public async Task Who_saves_what_another_has_removed_is_told_by_whom_and_gets_back_what_was_written(Type row, bool beforeSaving)
    {
        var (one, a, _) = await Two(_house, row);
        await a.Load();
        if (beforeSaving) await Remove();
        else _meanwhile.Act = Remove;

        using var answer = await a.Form!.SendAll(one.Writes(1));

        var page = await House.Read(answer);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        // Who did it stands in the event log, which is the coordinators' alone.
        Assert.StartsWith(one.By is Role.Coordinator ? "Reader deleted it on " : "What you wrote about, or something that you chose,", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(one.Shown(1), page.QuerySelectorAll("main td").Select(cell => cell.TextContent));
        foreach (var way in page.QuerySelectorAll("main .acts a")) Assert.Equal(HttpStatusCode.OK, (await _house.Browser().GetAsync(way.GetAttribute("href"))).StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll("main .acts a"));

        async Task Remove()
        {
            var (services, reader) = (_house.In(House.Ours, Role.Coordinator), await _house.User(Who.Reader));
            services.GetRequiredService<Visit>().Welcome(new(reader.Id, reader.Name, IsOperator: false, []));
            var db = services.GetRequiredService<SamhandlingDb>();
            db.Remove(one.Holds(db));
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task What_a_merge_removed_while_another_wrote_is_there_again_when_that_is_undone()
    {
        var (kept, other) = (_house.Person("Anna Ek"), _house.Person("Anna Eek"));
        var form = await OpenForm.At(_house, $"persons/{other.Id}/edit", name: "describe-person");
        Acting.Agreed(await _house.Get<MergePersons>().Handle(kept.Id, other.Id));

        var page = await House.Read(await form.SendAll(("Phone", "070 123")));
        Assert.Contains("070 123", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        await (await OpenForm.At(_house.Browser(), page.QuerySelector("main .acts a")!.GetAttribute("href")!)).Send();

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Phone", "070 123"))).StatusCode);
        Assert.Equal("070 123", _house.Fresh().Persons.Single(p => p.Id == other.Id).Phone);
    }

    [Fact]
    public async Task Who_may_not_read_the_event_log_learns_that_it_is_gone_and_not_by_whom()
    {
        var (organisation, person) = (_house.Organisation("Sparbanken"), _house.Person("Anna Ek"));
        _house.LetPartnerSpeakFor(organisation);
        var engagement = _house.Engagement(person, organisation);
        var form = await OpenForm.At(_house, $"engagements/{engagement.Id}", Who.Partner);
        _house.Db.Remove(_house.Db.Engagements.Single());
        await _house.Db.SaveChangesAsync();

        var page = await House.Read(await form.SendAll(("Title", "Handläggare")));

        Assert.StartsWith("What you wrote about", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Handläggare", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_their_loads_and_saves_fall_none_is_overwritten_by_who_had_not_seen_it()
    {
        var (random, refused) = (new Random(8), 0);
        foreach (var row in Kinds)
        {
            var meanwhile = new Meanwhile();
            using var house = meanwhile.House();
            var (one, a, b) = await Two(house, row);
            var (sent, last, kept) = (0, 0, new Dictionary<int, int>());
            for (var round = 0; round < Rounds; round++)
            {
                (a.Form, b.Form) = (null, null);
                for (var step = 0; step < 4; step++)
                {
                    var (who, other) = random.Next(2) == 0 ? (a, b) : (b, a);
                    var act = random.Next(3);
                    if (act == 0 || who.Form is null) await who.Load();
                    if (act > 0) await Save(who, act == 2 && other.Form is not null ? other : null);
                }
            }

            // The one who has seen what is there saves, and nobody else, even where another saves in the midst of it.
            async Task Save(Editor who, Editor? inTheMidst)
            {
                var (number, seen) = (++sent, who.Version);
                meanwhile.Act = inTheMidst is null ? null : () => Save(inTheMidst, null);
                var isSaved = await who.Save(number);
                meanwhile.Act = null;

                Assert.True(isSaved == (seen == last), $"{row.Name}: {seen} had been seen, {last} was there.");
                if (isSaved) kept[++last] = number;
                else Assert.Equal(last, who.Version);
                if (!isSaved && one.Word(kept[last]) != one.Word(number)) Assert.Contains((one.Shown(kept[last]), one.Shown(number)), who.Told);
                Assert.Equal((one.Word(kept[last]), last), one.Kept(house.Db));
                refused += isSaved ? 0 : 1;
            }
        }
        Assert.NotEqual(0, refused);
        Trust.Figure("R-08", "kinds of row that two can change at one time", Kinds.Count);
        Trust.Figure("R-08", "interleavings of two who load and save, none overwritten unseen", Rounds * Kinds.Count);
        Trust.Figure("R-08", "saves among them that were refused and shown beside what is there", refused);
    }

    [Fact]
    public void Every_row_that_counts_its_changes_is_tried()
    {
        var tokens = _house.Db.Model.GetEntityTypes().SelectMany(row => row.GetProperties().Where(p => p.IsConcurrencyToken).Select(p => $"{row.ClrType.Name}.{p.Name}"));

        Assert.Equal(Editable.All.Select(one => $"{one.Row.Name}.Version").Concat(Editable.TakenOnce).Order(StringComparer.Ordinal), tokens.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_form_is_tried_or_has_nothing_that_another_could_lose()
    {
        var known = Editable.All.Select(one => one.Form).Concat(Editable.FormsThatNeedNone.Values.SelectMany(forms => forms));

        Assert.Equal(Forms.All.Select(form => form.Form).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _house.Dispose();

    /// <summary>A row of the kind, and two before it whose work it is.</summary>
    private static async Task<(Editable One, Editor A, Editor B)> Two(House house, Type row)
    {
        var one = Editable.All.Single(e => e.Row == row);
        await house.AnotherCoordinator();
        if (one.By is not Role.Coordinator) await house.Db.Seats.Where(s => s.Role == Role.Coordinator).ExecuteUpdateAsync(s => s.SetProperty(seat => seat.Role, one.By));
        var address = $"/{House.Ours}/{one.Address(house)}";
        return (one, new(house.Browser(Who.Coordinator), address, one), new(house.Browser(Who.Reader), address, one));
    }

    /// <summary>One who loads the page and saves.</summary>
    private sealed class Editor(HttpClient browser, string address, Editable one)
    {
        /// <summary>What is on the screen; null once it has been saved.</summary>
        public OpenForm? Form { get; set; }

        /// <summary>What the page told of the clash: what stands there, and what was written.</summary>
        public IReadOnlyList<(string Theirs, string Mine)> Told { get; private set; } = [];

        public int Version => int.Parse(Form!.Hidden.Single(hidden => hidden.Key == "Form.Version").Value, CultureInfo.InvariantCulture);

        public async Task Load() => Form = await OpenForm.At(browser, address, one.Form);

        /// <returns>Whether it was saved; otherwise the form of the answer is on the screen.</returns>
        public async Task<bool> Save(int number)
        {
            var answer = await Form!.SendAll(one.Writes(number));
            if (answer.StatusCode is HttpStatusCode.Redirect) { Form = null; return true; }
            var page = await House.Read(answer);
            Assert.Contains("Someone else changed this meanwhile", page.QuerySelector(".message.bad")?.TextContent ?? page.Title, StringComparison.Ordinal);
            Told = [.. page.QuerySelectorAll(".message.warn tbody tr").Select(row => (row.Children[1].TextContent, row.Children[2].TextContent))];
            Form = OpenForm.In(page, browser, address, one.Form);
            return false;
        }
    }
}
