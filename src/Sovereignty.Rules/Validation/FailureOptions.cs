using FluentValidation;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Validation;

/// <summary>How findings become failures of a form.</summary>
public sealed record FailureOptions
{
    /// <summary>English; a breach is an error, an open finding a warning, an excuse an information.</summary>
    public static FailureOptions Default { get; } = new();

    /// <summary>The language of the messages; the culture of the thread plays no part.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>How grave a breach is.</summary>
    public Severity NotMet { get; init; } = Severity.Error;

    /// <summary>How grave an open finding is; null: it is no failure.</summary>
    public Severity? Undetermined { get; init; } = Severity.Warning;

    /// <summary>How grave an excuse is; null: it is no failure.</summary>
    public Severity? Excused { get; init; } = Severity.Info;

    internal Severity? Of(Conclusion conclusion) => conclusion switch
    {
        Conclusion.NotMet => NotMet,
        Conclusion.Undetermined => Undetermined,
        Conclusion.Excused => Excused,
        _ => null,
    };
}
