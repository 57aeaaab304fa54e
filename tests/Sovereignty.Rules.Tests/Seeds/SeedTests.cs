using System.Text;
using Sovereignty.Json;

namespace Sovereignty.Tests.Seeds;

public sealed class SeedTests
{
    public static IEnumerable<object[]> Answers => SeedFiles.Names.SelectMany(name => SeedFiles.AnswersOf(name).Select((_, index) => new object[] { name, index }));

    public static IEnumerable<object[]> Names => SeedFiles.Names.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_worked_case_is_answered_as_its_file_expects(string name, int index)
    {
        var expected = new ExpectedAnswer(SeedFiles.AnswersOf(name)[index]);
        expected.Check(Sovereign.Evaluator(expected.Terms).Open(SeedFiles.Read(name)).Assess(expected.On));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_worked_case_expects_a_conclusion(string name)
    {
        Assert.NotEmpty(SeedFiles.AnswersOf(name));
        Assert.All(SeedFiles.AnswersOf(name), answer => Assert.True(answer.TryGetProperty("conclusion", out _)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_worked_case_is_kept_in_canonical_form(string name) =>
        Assert.Equal(Encoding.UTF8.GetString(SeedFiles.BytesOf(name)), Encoding.UTF8.GetString(ArrangementJson.ToUtf8(SeedFiles.Read(name))));
}
