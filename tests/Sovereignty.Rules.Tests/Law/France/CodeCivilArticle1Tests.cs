using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class CodeCivilArticle1Tests
{
    [Theory]
    [InlineData("2004-05-31", false)]
    [InlineData("2004-06-01", true)]
    [InlineData("2004-06-02", true)]
    public void It_is_in_force_since_2004(string on, bool expected) => Assert.Equal((Truth.Of(expected), Truth.Of(expected)), Asking.StatusOf("fr-code-civil-art1", on));

    [Fact]
    public void It_is_the_source_of_both_readings_of_the_time_before_the_decree() =>
        Assert.All(FrenchQuestions.BoundBeforeDecree.Readings, reading => Assert.Contains("Code civil, article 1", reading.Source, StringComparison.Ordinal));
}
