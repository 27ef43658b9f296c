# The words that the program itself says when something goes wrong: those in the string literals of every source that
# warns or fails. What a kept warning may hold (kept_warnings.cpp). cmake -DROOT=… -DOUT=… -P own_words.cmake
file(GLOB_RECURSE sources ${ROOT}/app/*.cpp ${ROOT}/db/*.cpp ${ROOT}/media/*.cpp)
list(FILTER sources EXCLUDE REGEX "/(sample|commands)/") # words of the sample's stories, of commands' help
set(words "")
foreach(source IN LISTS sources)
  file(READ ${source} text)
  if(NOT text MATCHES "qCWarning|qCCritical|fail\\(ErrorCode|Error{")
    continue()
  endif()
  string(REGEX REPLACE "[][;]" " " text "${text}") # which lists of CMake do not bear
  string(REGEX REPLACE "//[^\n]*" "" text "${text}")
  string(REGEX REPLACE "'.'|'\\\\.'" "" text "${text}")
  string(REGEX MATCHALL "\"([^\"\\\\\n]|\\\\[^\n])*\"" literals "${text}")
  string(TOLOWER "${literals}" literals)
  string(REGEX REPLACE "\\\\." " " literals "${literals}") # \n is no n
  string(REGEX MATCHALL "[a-z]+" found "${literals}")
  list(APPEND words ${found})
endforeach()
list(REMOVE_DUPLICATES words)
list(SORT words COMPARE STRING)
list(JOIN words "\",\n    \"" joined)
file(WRITE ${OUT}.new "// Made by own_words.cmake, sorted.\nconstexpr const char *kOwnWords[]{\n    \"${joined}\",\n};\n")
file(COPY_FILE ${OUT}.new ${OUT} ONLY_IF_DIFFERENT)
