namespace Sovereignty.Facts;

/// <summary>Something with a text by which collections of it are put in one ordinal order, whatever order it was given in.</summary>
public interface IKeyed
{
    /// <summary>The ordering text; equal things have equal keys.</summary>
    string Key { get; }
}
