using Samhandling.Actors.Importing;

namespace Samhandling.Tests.Actors.Importing;

public sealed class ColumnHeadingsTests
{
    [Theory]
    [InlineData("Namn;Organisation;Från;Till")]
    [InlineData("Navn;Virksomhet;Fra;Til")]
    [InlineData("Name;Organization;Start;End")]
    public void Lists_from_elsewhere_are_read_by_the_words_of_each_language(string headings) =>
        Assert.Equal([ActorColumn.Person, ActorColumn.Organisation, ActorColumn.From, ActorColumn.To], ColumnHeadings.Of(headings.Split(';')));
}
