using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

/// <summary>The statistics offices' own lists, as a coordinator would bring them.</summary>
public sealed class RealListsTests : IDisposable
{
    private static readonly DateOnly s_today = new(2026, 1, 1);

    private readonly House _house = new();

    static RealListsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task Swedens_21_regions_and_290_municipalities()
    {
        var list = new StringBuilder("type;code;name;parent\n");
        foreach (var county in Rows(',', Encoding.UTF8, "se-municipality-codes", "counties.csv")) list.AppendLine(CultureInfo.InvariantCulture, $"region;{county[0]};{county[1]};");
        foreach (var municipality in Rows(',', Encoding.UTF8, "se-municipality-codes", "municipalities.csv")) list.AppendLine(CultureInfo.InvariantCulture, $"municipality;{municipality[0]};{municipality[2]};{municipality[3]}");

        await _house.LoadPlaces(list.ToString());

        Assert.Equal((21, 290), (await _house.Db.Places.CountAsync(p => p.Kind == PlaceKind.Region), await _house.Db.Places.CountAsync(p => p.Kind == PlaceKind.Municipality)));
        // By Statistics Sweden's list: Skellefteå is 2482, in Västerbotten.
        var skelleftea = await _house.Get<PlaceCodes>().On(s_today, "SE", PlaceKind.Municipality, "2482");
        Assert.Equal("Skellefteå", skelleftea!.Name);
        var lies = await _house.Db.PlaceVersions.SingleAsync(v => v.PlaceId == skelleftea.Id);
        Assert.Equal("Västerbottens län", (await _house.Db.Places.SingleAsync(p => p.Id == lies.ParentId)).Name);
    }

    [Fact]
    public async Task Finlands_311_municipalities_of_the_European_list()
    {
        var rows = Rows(',', Encoding.UTF8, "nuts-lau-lists", "nuts_lau_2019_nordic.csv").Where(row => row[16] == "FI" || row.Contains("FI")).ToList();
        var list = "code;name;inhabitants;year\n" + string.Concat(rows.Select(row => $"{row[1]};\"{row[2]}\";{row[5]};2019\n"));

        await _house.LoadPlaces(list, country: "FI");

        Assert.Equal(311, await _house.Db.Places.CountAsync(p => p.Country == "FI"));
        Assert.Equal(rows.Sum(row => long.Parse(row[5], CultureInfo.InvariantCulture)), await _house.Db.PlaceProfiles.SumAsync(p => (long)p.Inhabitants!));
    }

    [Fact]
    public async Task Norways_inhabitants_of_2015_are_told_in_the_municipalities_of_2024()
    {
        var (places, changes) = NorwaySince2013();
        await _house.LoadPlaces(places, changes, "NO");
        var codes = _house.Get<PlaceCodes>();
        var of = new DateOnly(2015, 1, 1);
        var counted = Inhabitants2015();
        var then = await codes.ValidOn(of).ToDictionaryAsync(v => v.Code, v => v.PlaceId);

        var told = (await codes.Retelling()).Tell(counted.ToDictionary(c => then[c.Key], c => (double)c.Value), of, s_today);

        // The export has no rows of 2015 for the three that became Sandefjord in 2017 (62,647 of Norway's 5,165,802).
        Assert.Equal((425, 5_103_155L), (counted.Count, counted.Values.Sum()));
        Assert.Equal(5_103_155, told.Values.Values.Sum(), 6);
        var now = await codes.ValidOn(s_today).ToDictionaryAsync(v => v.PlaceId, v => v.Code);
        Assert.Equal(357, now.Count);
        Assert.Equal("3907", now[Assert.Single(now.Keys.Except(told.Values.Keys))]);
        Assert.Empty(told.Values.Keys.Except(now.Keys));
        // The harmonised series of the csdata package, which rounds what it shares by weights.
        var harmonised = Harmonised2015();
        Assert.All(told.Values, value => Assert.InRange(Math.Abs(harmonised[now[value.Key]] - value.Value), 0, told.Estimated.Contains(value.Key) ? 60 : 0));
        Assert.Equal(["1508", "1580", "1806", "1875", "5055", "5056", "5059"], told.Estimated.Select(id => now[id]).Order());
    }

    /// <summary>Statistics Norway's lists of 2013 to 2020 and the changes between them, with the weights of the csdata package where one was split, and its list of 2024.</summary>
    private static (string Places, string Changes) NorwaySince2013()
    {
        var (places, changes) = (new StringBuilder("code;name;valid from\n"), new StringBuilder("date;from;to;weight;kind\n"));
        var weights = Redistricting().Where(row => row.Year == 2019 || row.Year == 2023).ToLookup(row => (row.Year, row.Old), row => (row.New, row.Weight));
        var lists = new SortedDictionary<int, Dictionary<string, string>>();
        foreach (var year in new[] { 2013, 2017, 2018, 2019, 2020 })
            lists[year] = Rows(';', Encoding.GetEncoding(1252), "no-municipality-codes-and-changes", $"ssb_kommunekoder_{year}.csv").Where(row => row[0] != "9999").ToDictionary(row => row[0], row => row[3]);
        lists[2024] = Rows(',', Encoding.UTF8, "no-municipality-codes-and-changes", "nor_locations_hierarchy_b2024.csv").Where(row => row[0].StartsWith("municip_nor", StringComparison.Ordinal)).DistinctBy(row => row[0]).ToDictionary(row => row[0][^4..], row => row[1]);
        foreach (var (year, codes) in lists)
            foreach (var (code, name) in codes.Where(c => year == 2013 || !lists.Last(l => l.Key < year).Value.ContainsKey(c.Key))) places.AppendLine(CultureInfo.InvariantCulture, $"{code};{name};{(year == 2013 ? "" : $"{year}-01-01")}");
        foreach (var (from, to) in new[] { (2013, 2017), (2017, 2018), (2018, 2019), (2019, 2020) })
        {
            var pairs = Rows(';', Encoding.GetEncoding(1252), "no-municipality-codes-and-changes", $"kommuner_med_endringer_fra{from}_til{to}.csv").Select(row => (Old: row[0][..4], New: row[1][..4])).Where(p => p.Old != p.New).ToList();
            foreach (var (old, now) in pairs) changes.AppendLine(CultureInfo.InvariantCulture, $"{to}-01-01;{old};{now};{WeightOf(weights[(2019, old)], now)};{KindOf(pairs, old, now, lists[from])}");
        }
        var last = lists[2020].Keys.SelectMany(old => weights[(2023, old)].Select(part => (Old: old, part.New))).Where(p => p.Old != p.New).Distinct().ToList();
        foreach (var (old, now) in last) changes.AppendLine(CultureInfo.InvariantCulture, $"2024-01-01;{old};{now};{WeightOf(weights[(2023, old)], now)};{KindOf(last, old, now, lists[2020])}");
        return (places.ToString(), changes.ToString());
    }

    private static double WeightOf(IEnumerable<(string New, double Weight)> parts, string now)
    {
        var all = parts.Distinct().ToList();
        return all.Count > 1 && all.Exists(part => part.New == now) ? all.Find(part => part.New == now).Weight : 1;
    }

    /// <summary>Who alone becomes one that was not there has a new number.</summary>
    private static string KindOf(List<(string Old, string New)> pairs, string old, string now, Dictionary<string, string> before) =>
        pairs.Count(p => p.Old == old) > 1 ? "split" : pairs.Count(p => p.New == now) > 1 || before.ContainsKey(now) ? "merged" : "renumbered";

    private static Dictionary<string, long> Inhabitants2015() => Packed("no-municipal-population-by-age", "Personer2015-2018.csv.gz", Encoding.GetEncoding(1252)).Skip(1)
        .Select(line => line.Split('\t')).Where(cells => cells.Length > 2 && cells[0].Length > 5)
        .GroupBy(cells => cells[0].Trim('"')[..4]).Where(rows => rows.Key.All(char.IsAsciiDigit)).Select(rows => (rows.Key, Sum: rows.Sum(cells => long.Parse(cells[2], CultureInfo.InvariantCulture))))
        .Where(sum => sum.Sum > 0).ToDictionary(sum => sum.Key, sum => sum.Sum);

    private static Dictionary<string, double> Harmonised2015() => Packed("no-municipal-population-by-age", "nor_population_municip_by_age_b2024.csv.gz", Encoding.UTF8)
        .Select(line => line.Split(',')).Where(cells => cells[1] == "2015" && cells[0].StartsWith("municip_nor", StringComparison.Ordinal))
        .GroupBy(cells => cells[0][^4..]).ToDictionary(rows => rows.Key, rows => rows.Sum(cells => double.Parse(cells[3], CultureInfo.InvariantCulture)));

    private static IEnumerable<(int Year, string Old, string New, double Weight)> Redistricting() => Packed("no-municipality-codes-and-changes", "nor_locations_redistricting_b2024.csv.gz", Encoding.UTF8)
        .Select(line => line.Split(',')).Where(cells => cells[4] == "municip")
        .Select(cells => (int.Parse(cells[2], CultureInfo.InvariantCulture), cells[1][^4..], cells[0][^4..], double.Parse(cells[3], CultureInfo.InvariantCulture)));

    private static List<string> Packed(string folder, string file, Encoding encoding)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(RealData.At(folder, file)), CompressionMode.Decompress), encoding);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static IEnumerable<string[]> Rows(char separator, Encoding encoding, string folder, string file) =>
        File.ReadAllLines(RealData.At(folder, file), encoding).Skip(1).Select(line => line.Split(separator).Select(cell => cell.Trim('"')).ToArray());

    public void Dispose() => _house.Dispose();
}
