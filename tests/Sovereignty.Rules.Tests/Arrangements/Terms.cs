using Sovereignty.Criteria;
using Sovereignty.Evaluation;

namespace Sovereignty.Tests.Arrangements;

/// <summary>Terms that differ from the usual in one thing.</summary>
internal static class Terms
{
    public static AssessmentTerms KnownOn(string day) => new() { Knowledge = Knowledge.AsOf(Known.Day(day)) };

    /// <summary>With these readings chosen, each as <c>question=reading</c>.</summary>
    public static AssessmentTerms Reading(params string[] choices) =>
        new() { Readings = [.. choices.Select(choice => new ReadingChoice(choice.Split('=')[0], choice.Split('=')[1]))] };
}
