using MineSim.Records.TimeUsage;

namespace MineSim.Records.Words;

/// <summary>What a time category is called.</summary>
public sealed class CategoryWord : Word
{
    internal CategoryWord(TimeCategory category, string name, string @short, string @long, string definition)
        : base(name, @short, definition)
    {
        Category = category;
        Long = @long;
    }

    /// <summary>The category.</summary>
    public TimeCategory Category { get; }

    /// <summary>The class of time that it belongs to.</summary>
    public TimeClass Class => TimeCategories.ClassOf(Category);
}
