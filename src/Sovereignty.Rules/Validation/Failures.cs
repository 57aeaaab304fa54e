using FluentValidation;
using FluentValidation.Results;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Validation;

/// <summary>Problems, missing facts and findings as failures.</summary>
internal static class Failures
{
    /// <summary>The code of a failure that tells a contradiction.</summary>
    public const string Incoherent = "sovereignty-incoherent";

    /// <summary>The code of a failure that tells a missing fact.</summary>
    public const string Missing = "sovereignty-missing";

    /// <summary>A contradiction, under the property that it stands in.</summary>
    public static ValidationFailure Of(Problem problem, string property, Language language) =>
        new(Within(property, problem.Path), new Text($"found {problem.Found.En}; expected {problem.Expected.En}", $"trouvé {problem.Found.Fr} ; attendu {problem.Expected.Fr}").In(language))
        {
            ErrorCode = Incoherent,
            Severity = Severity.Error,
            CustomState = problem,
        };

    /// <summary>A fact that is missing, under the property that it belongs to.</summary>
    public static ValidationFailure Of(MissingItem item, string property, Language language)
    {
        var (what, who) = (item.Missing.What.In(language), AnswererWords.Of(item.Missing.Answerer).In(language));
        return new(Within(property, item.Missing.Path), new Text($"{who}: {what}", $"{who} : {what}").In(language))
        {
            ErrorCode = Missing,
            Severity = Severity.Warning,
            CustomState = item,
        };
    }

    /// <summary>A finding: what is concluded, of which law, and why.</summary>
    public static ValidationFailure Of(Finding finding, Severity severity, string property, Language language)
    {
        var mark = ConclusionWords.Of(finding.Conclusion, [finding.Force]);
        return new(property, new Text($"{mark.En} – {finding.Citation.Reference.En}: {finding.Reason.En}", $"{mark.Fr} – {finding.Citation.Reference.Fr} : {finding.Reason.Fr}").In(language))
        {
            ErrorCode = finding.Provision.Value,
            Severity = severity,
            CustomState = finding,
        };
    }

    // A path of the description starts at its root, which is the property of the form that holds it.
    private static string Within(string property, string path) => path.StartsWith('$') ? property.Length == 0 ? path.TrimStart('$').TrimStart('.') : property + path[1..] : path;
}
