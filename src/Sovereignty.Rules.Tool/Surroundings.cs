using NodaTime;

namespace Sovereignty.Tool;

/// <summary>What the command finds around it: streams, terminal, environment, clock. Tests give their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether standard output is a terminal.</param>
/// <param name="Variable">The value of an environment variable, or null.</param>
/// <param name="Clock">The clock; read only for <c>--on today</c>.</param>
public sealed record Surroundings(Stream Input, TextWriter Output, TextWriter Error, bool IsTerminal, Func<string, string?> Variable, IClock Clock)
{
    /// <summary>The zone in which <c>today</c> is the day that it is.</summary>
    public const string Zone = "Europe/Paris";

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Today, in <see cref="Zone"/>.</summary>
    public LocalDate Today => Clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb[Zone]).Date;

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfThisProcess() => new(
        Console.OpenStandardInput(),
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected,
        Environment.GetEnvironmentVariable,
        SystemClock.Instance)
    {
        IsErrorTerminal = !Console.IsErrorRedirected,
    };
}
