using System.Text.Json;
using Sovereignty.Evaluation;

namespace Sovereignty.Tests.Json;

/// <summary>Checks that a document tells the law that an assessment rests on.</summary>
internal static class Stamped
{
    public static void By(Assessment assessment, JsonElement document)
    {
        Assert.Equal(LastDay(assessment), document.GetProperty("lawCheckedThrough").GetString());
        Assert.Equal(assessment.Catalogue.Version, document.GetProperty("catalogue").GetString());
        Assert.Equal(assessment.Catalogue.Hash, document.GetProperty("catalogueHash").GetString());
    }

    private static string? LastDay(Assessment assessment) => assessment.LawCheckedThrough is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;
}
