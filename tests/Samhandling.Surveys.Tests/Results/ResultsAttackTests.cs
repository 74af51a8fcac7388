using System.Numerics;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Results;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Results;

/// <summary>An attacker who knows every person's attributes asks all that can be asked of an item and solves the linear system over the prime 2⁶¹ − 1.</summary>
/// <remarks>Written apart from the gate: numbers of any size instead of its field, and each group of one to four persons looked for by trying rows together instead of by marks.</remarks>
public sealed class ResultsAttackTests
{
    private static readonly BigInteger Prime = (BigInteger.One << 61) - 1;
    private static readonly string[] Attributes = ["sector", "place", "years", "gender"];

    private static int Populations => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 500 : 40;

    [Fact]
    public void No_group_of_one_to_four_follows_from_all_that_can_be_asked()
    {
        var (asked, told, groupsTold) = (0, 0, 0);
        for (var seed = 0; seed < Populations; seed++)
        {
            var population = Population(new Random(seed));
            foreach (var (item, place) in Items(population))
            {
                var released = Released(item, population, place).ToList();
                asked += item.Groups.Count + 1;
                told += released.Count;
                groupsTold += item.Groups.Count(g => g.Persons.Count is not null);
                var few = FewIn(Basis(released.Select(r => Kinds(r, population, place))), KindSizes(population, place));
                Assert.True(few is null, $"population {seed}, {item.Question} {item.Item}: a group of {few}");
            }
        }

        Assert.True(told > Populations * 8 && groupsTold > Populations, $"Of {asked} groups {groupsTold} were told, {told} numbers in all: too few to say that anything was tried.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Populations} populations: {asked} groups asked for, {groupsTold} told with their size, {told} numbers in all.");
    }

    [Fact]
    public void The_attacker_finds_what_is_told_without_a_gate()
    {
        // Otherwise the test above could not fail: the plain counts by sector, in a population of 12 with a sector of two.
        BigInteger[] all = [.. Enumerable.Repeat(BigInteger.One, 12)];
        BigInteger[] ten = [.. Enumerable.Range(0, 12).Select(i => (BigInteger)(i < 10 ? 1 : 0))];

        Assert.Equal(2, FewIn(Basis([all, ten]), [.. Enumerable.Repeat(1, 12)]));
        Assert.Null(FewIn(Basis([all]), [.. Enumerable.Repeat(1, 12)]));
    }

    private static List<Respondent> Population(Random random)
    {
        var count = random.Next(5, 61);
        return [.. Enumerable.Range(0, count).Select(_ => new Respondent(
            new(new Dictionary<string, Answer>
            {
                ["choice"] = new() { Choices = [((string[])["a", "b", "c"])[Skewed(random, 3)]] },
                ["scale"] = new() { Number = random.Next(11) },
                ["many"] = new() { Choices = [.. ((string[])["a", "b", "c"]).Where(_ => random.Next(2) == 0)] },
                ["number"] = new() { Number = random.Next(200) / 4m },
            }),
            Attributes.Select((a, i) => KeyValuePair.Create(a, $"{Skewed(random, 2 + i)}")).Where(_ => random.Next(20) > 0).ToDictionary()))];
    }

    private static int Skewed(Random random, int below) => Math.Min(random.Next(below), random.Next(below));

    private static IEnumerable<(ItemResult Item, Func<Respondent, (int Column, decimal Value)> Place)> Items(List<Respondent> population)
    {
        var questionnaire = With(Ask("choice", QuestionKind.Choice), Ask("scale", QuestionKind.Scale), Ask("many", QuestionKind.Choices), Ask("number", QuestionKind.Number));
        var results = new RoundResults(questionnaire, population, Attributes);
        var choice = Assert.Single(results.Of("choice"));
        yield return (choice, r => ("abc".IndexOf(r.Answers.Answers["choice"].Choices![0][0]), 0));
        yield return (Assert.Single(results.Of("scale")), r => ((int)r.Answers.Answers["scale"].Number!, r.Answers.Answers["scale"].Number!.Value));
        foreach (var item in results.Of("many")) yield return (item, r => (r.Answers.Answers["many"].Choices!.Contains(item.Item) ? 0 : 1, 0));
        var number = Assert.Single(results.Of("number"));
        yield return (number, r => (number.Columns.Count(c => c.Below <= r.Answers.Answers["number"].Number), r.Answers.Answers["number"].Number!.Value));
    }

    /// <summary>For each number that is told, what each person counts in it; and that the number is right.</summary>
    private static IEnumerable<BigInteger[]> Released(ItemResult item, List<Respondent> population, Func<Respondent, (int Column, decimal Value)> place)
    {
        foreach (var group in item.Groups.Prepend(item.All))
        {
            bool IsIn(Respondent r) => group.Group.All(v => r.Groups.GetValueOrDefault(v.Attribute, "") == v.Value);
            BigInteger[] Sum(Func<Respondent, BigInteger> value) => [.. population.Select(r => IsIn(r) ? value(r) : 0)];
            if (group.Persons.Count is { } n)
            {
                Assert.Equal(population.Count(IsIn), n);
                yield return Sum(_ => 1);
            }

            for (var c = 0; c < group.Cells.Count; c++)
            {
                if (group.Cells[c].Count is not { } count) continue;
                Assert.Equal(population.Count(r => IsIn(r) && place(r).Column == c), count);
                yield return Sum(r => place(r).Column == c ? 1 : 0);
            }

            if (group.Mean is not null) yield return Sum(r => (BigInteger)(place(r).Value * 4));
            if (group.Recommendation is null) continue;
            yield return Sum(r => place(r).Column >= 9 ? 1 : 0);
            yield return Sum(r => place(r).Column <= 6 ? 1 : 0);
        }
    }

    /// <summary>Persons alike in attributes and answer count alike in every sum: one unknown for all of a kind.</summary>
    private static BigInteger[] Kinds(BigInteger[] sum, List<Respondent> population, Func<Respondent, (int, decimal)> place) =>
        [.. population.Select((r, i) => (Kind(r, place), sum[i])).DistinctBy(k => k.Item1).Select(k => k.Item2)];

    private static int[] KindSizes(List<Respondent> population, Func<Respondent, (int, decimal)> place) => [.. population.GroupBy(r => Kind(r, place)).Select(g => g.Count())];

    private static string Kind(Respondent respondent, Func<Respondent, (int, decimal)> place) => $"{string.Join('|', Attributes.Select(a => respondent.Groups.GetValueOrDefault(a, "")))} {place(respondent)}";

    private static List<BigInteger[]> Basis(IEnumerable<BigInteger[]> sums)
    {
        var basis = new List<BigInteger[]>();
        foreach (var sum in sums)
        {
            var rest = basis.Aggregate(sum, (left, row) => Less(left, row, left[First(row)]));
            if (First(rest) < 0) continue;
            var inverse = BigInteger.ModPow(rest[First(rest)], Prime - 2, Prime);
            BigInteger[] added = [.. rest.Select(v => v * inverse % Prime)];
            basis = [.. basis.Select(row => Less(row, added, row[First(added)])), added];
        }

        return basis;
    }

    private static int First(BigInteger[] row) => Array.FindIndex(row, v => !v.IsZero);

    private static BigInteger[] Less(BigInteger[] row, BigInteger[] other, BigInteger factor) => factor.IsZero ? row : [.. row.Zip(other, (a, b) => ((a - factor * b) % Prime + Prime) % Prime)];

    /// <summary>The size of a group of one to four persons whose indicator is a sum of rows; null if there is none. A group holds the first kind of each of its rows, so there are four rows at most.</summary>
    private static int? FewIn(List<BigInteger[]> basis, int[] sizes)
    {
        var prime = (long)Prime;
        List<(long[] Sum, int Size)> rows = [.. basis.Where(row => sizes[First(row)] < 5).Select(row => (row.Select(v => (long)v).ToArray(), sizes[First(row)]))];
        int? Search(int from, long[] sum, int persons)
        {
            for (var i = from; i < rows.Count; i++)
            {
                if (persons + rows[i].Size > 4) continue;
                long[] both = [.. sum.Zip(rows[i].Sum, (a, b) => a + b >= prime ? a + b - prime : a + b)];
                if (Array.TrueForAll(both, v => v is 0 or 1) && both.Select((v, k) => v == 1 ? sizes[k] : 0).Sum() is > 0 and < 5 and var size) return size;
                if (Search(i + 1, both, persons + rows[i].Size) is { } found) return found;
            }

            return null;
        }

        return Search(0, new long[sizes.Length], 0);
    }
}
