using Sovereignty.Facts;

namespace Sovereignty.DependencyInjection;

/// <summary>What a host configured can't be: law that contradicts other law, readings that the law does not know, nothing that decides.</summary>
public sealed class SovereigntyConfigurationException : ArgumentException
{
    /// <summary>Everything that is wrong with the configuration.</summary>
    /// <param name="problems">The problems.</param>
    public SovereigntyConfigurationException(ValueList<Text> problems)
        : base("The law can't be asked as configured: " + string.Join(" ", problems)) => Problems = problems;

    /// <summary>The problems, all at once.</summary>
    public ValueList<Text> Problems { get; }
}
