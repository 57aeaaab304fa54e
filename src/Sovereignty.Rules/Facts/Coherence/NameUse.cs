namespace Sovereignty.Facts;

/// <summary>A place at which an arrangement names something that it defines elsewhere.</summary>
internal readonly record struct NameUse(string Path, string Name);
