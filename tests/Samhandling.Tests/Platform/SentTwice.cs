namespace Samhandling.Tests.Platform;

/// <summary>A form of which pressing its button twice must make one row.</summary>
/// <param name="Page">Where it stands; with what it needs written first.</param>
/// <param name="Rows">How many rows there are of what it makes.</param>
internal sealed record SentTwice(Func<House, (string Path, (string Name, string Value)[] Fields)> Page, Func<House, int> Rows, int Made = 1, Who By = Who.Coordinator)
{
    /// <summary>Two send it at one moment and one once more after them; all are led to one place.</summary>
    public async Task MakesOne(House house, Meanwhile meanwhile, string form)
    {
        var (path, fields) = Page(house);
        var open = await OpenForm.At(house, path, By, form);
        HttpResponseMessage? other = null;
        meanwhile.Act = async () => other = await open.SendAll(fields);

        var answers = new[] { await open.SendAll(fields), await open.SendAll(fields) };

        Assert.Equal(302, (int)other!.StatusCode);
        Assert.All(answers, answer => Assert.Equal((302, other.Headers.Location), ((int)answer.StatusCode, answer.Headers.Location)));
        Assert.Equal(Made, Rows(house));
    }
}
